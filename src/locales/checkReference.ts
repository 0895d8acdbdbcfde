import { defineTexts } from './texts';

/**
 * The reference of the checks: `<id>.name`, `<id>.about` (what it is for and when it stays silent) and
 * `<id>.options.<option>`. For documents and the policy's schema; the add-in itself does not load it.
 */
export const checkReferenceTexts = defineTexts(
  {
    'external-recipient.name': '社外の宛先',
    'external-recipient.about':
      '組織のドメイン（`organization.domains`）にも信頼する宛先（`recipients.trusted`）にも当たらない宛先を、1 件ずつ示します。指差し確認の中心です。ドメインを設定していないときは、送信者と同じドメインを社内とみなします。送信者がフリーメールやプロバイダーのアドレスのときは、本人のアドレスだけを社内とみなします。',
    'blocked-recipient.name': '送信禁止の宛先',
    'blocked-recipient.about':
      'ポリシーの `recipients.blocked` に当たる宛先があると、送信できません。`message` を書いておくと、理由として表示します。',
    'watched-recipient.name': '注意する宛先',
    'watched-recipient.about':
      'ポリシーの `recipients.watched` に当たる宛先を、書いておいた `message` とともに示します。競合他社や、取り違えの多い相手に使います。',
    'many-external-domains.name': '多数の社外組織',
    'many-external-domains.about':
      '多くの社外組織の宛先が To と Cc に並び、互いのアドレスが見えてしまうときに、Bcc を勧めます。部署ごとのサブドメインや、取引先名簿（`directory`）で同じ相手のものとされたドメインは、まとめて 1 組織と数えます。Bcc の宛先は数えません。',
    'many-external-domains.options.domains': 'この数以上の社外組織で知らせます',
    'similar-recipient.name': '紛らわしい宛先',
    'similar-recipient.about':
      '入力候補から別の「田中」を選んでしまった、というような取り違えを見つけます。見分けのつきにくい文字（キリル文字や rn と m など）、同じ名前の別の相手、同じ @ の前で別の会社、1 文字違いのアドレス、実際の宛先と違うアドレスを見せる表示名が対象で、同じメールのほかの宛先、取引先名簿（`directory`）の人、ふだんやり取りする人と比べます。やり取りの多い人と同じ姓の、初めて送る別の会社の人も知らせます。取り違えたかもしれない相手を、やり取りの多い順に示します。同じ会社の同姓の人どうし（tanaka.i と tanaka.k）、いつも一緒に送っている同名の人どうし、返信先の人、info@ のような窓口どうしでは知らせません。',
    'mistyped-domain.name': 'ドメインの打ち間違い',
    'mistyped-domain.about':
      '自組織、取引先名簿（`directory`）、同じメールのほかの宛先、よく書く相手、国内外の主なメールサービスのドメインと、打ち間違いほどしか違わないドメインを知らせ、正しいと思われるアドレスを示します。隣のキー、文字の入れ替わり・重なり・抜け、`.con` や `.co.jo` のような語尾、見分けのつかない文字が対象です。名簿や信頼する宛先にあるドメイン、返信元のメールにあったドメイン、よく書く相手のドメインでは知らせません。実在する別会社かもしれないときは、レベルを 1 段下げます。',
    'free-mail-recipient.name': '個人のメールアドレス',
    'free-mail-recipient.about':
      'フリーメール、携帯電話会社、プロバイダーのアドレスを知らせます。それだけに送るときは表示のみ、会社や社内のアドレスに混ざっているときは確認が必要、社内の方と同じ名前のときは警告です。名簿（`directory`）に載せたアドレスでは知らせません。',
    'addressee-mismatch.name': '宛名と宛先の食い違い',
    'addressee-mismatch.about':
      '本文のはじめの宛名（「山田商事 田中様」「Dear Ms Tanaka」など）の方が宛先にいないとき、宛名とは別の会社の宛先があるときに知らせます。表示名とアドレスを、漢字・かな・ローマ字や異体字の違いを越えて比べます。宛名がないとき、各位や皆様のとき、宛先の名前が分からず本人かもしれないときは知らせません。',
    'party-mismatch.name': '宛先にいない取引先の名前',
    'party-mismatch.about':
      '件名、自分の書いた本文、添付ファイル名に、名簿（`directory`）の取引先の名前があるのに、宛先にその取引先の方がいないときに知らせます。社内だけのメールは対象外です。本文で触れているだけのときや、名前のある別の取引先が宛先にいるときは、レベルを下げるか、知らせません。',
    'many-recipients.name': '多数の宛先',
    'many-recipients.about':
      'To と Cc の宛先（リストも 1 件と数えます）が多く、互いのアドレスが見え、全員に返信できてしまうときに知らせます。いつも同じ顔ぶれに送っているときは、表示だけにします。',
    'many-recipients.options.count': 'この件数以上で知らせます',
    'new-recipient.name': '初めての宛先',
    'new-recipient.about':
      'これまでに送ったことのない宛先を知らせます。学習した送信が 50 通に満たないうちは何も言いません。社内の人、取引先名簿にある人、返信する相手は、表示だけにします。自分のアドレスは数えません。',
    'added-domain.name': '返信に加わった相手',
    'added-domain.about':
      '返信や転送が、元のメールになかった社外の組織に届くときに知らせます。取引先名簿で同じ相手のものとされたドメインと、元のメールの宛先がすべては分からないときは対象外です。よく送る相手への転送は、レベルを下げます。',
    'reply-all.name': '全員への返信',
    'reply-all.about':
      '全員への返信が社外の人に届くとき、または多くの人に届くときに知らせます。元のメールの相手が 1 人のときと、自分のアドレスは数えません。いつも同じ顔ぶれに送っているときは、表示だけにします。',
    'reply-all.options.count': '社内だけの返信は、この件数以上で知らせます',
    'distribution-list.name': 'メーリングリスト',
    'distribution-list.about':
      '届く人を確認できない配布リストを知らせます。よく送るリストは表示だけにします。',
    'unusual-recipient.name': 'いつもと違う宛先',
    'unusual-recipient.about':
      '記憶だけから、この顔ぶれに合わない宛先を見つけます。ほかの宛先と一緒に送ったことがない人や、いつもは別の（似た名前の）人がいる場所に入っている人が対象です。初めての宛先は「初めての宛先」が知らせます。学習した送信が 50 通に満たないうちは何も言いません。クラシック版 Outlook の送信時の処理では働かず、確認画面で知らせます。',
    'missing-recipient.name': 'いつもの宛先の不足',
    'missing-recipient.about':
      'この宛先に送るときはほぼ必ず入っている人がいないときに、表示します。返信では、元のメールに入っていた人だけを対象とします。前回も入れなかった人と、転送は対象外です。',
    'sender-account.name': '差出人アカウント',
    'sender-account.about':
      '差出人のアドレスが組織のドメインのものでないとき、またはやりとりとは別の自分のアドレス（@ の前が同じで、別の組織のドメインのもの）から返信しようとしているときに知らせます。後のほうは、レベルを下げます。',
    'unverified-recipients.name': '確認できない多数の宛先',
    'unverified-recipients.about':
      'Outlook がアドインに渡す宛先の数には上限があります（クライアントにより 100・500・1,000 件）。ちょうど上限の件数だったときに、残りを確認できていないおそれがあることを知らせます。',
    'could-not-inspect.name': '確認できないもの',
    'could-not-inspect.about':
      '連絡先リストのようにメールアドレスを読み取れない宛先と、壊れている、大きすぎる、Outlook から内容を受け取れないなどで中身を確認できない添付ファイルを知らせます。パスワードで保護されたものと種類のわからないものは、1 段低いレベルで示します。確かめようとして確かめられなかったものを、黙って通すことはありません。',
    'empty-subject.name': '空の件名',
    'empty-subject.about': '件名が空か、Re: や Fw:、記号、見えない文字だけのときに知らせます。',
    'placeholder.name': '書きかけの箇所',
    'placeholder.about':
      'ひな形や下書きの「〇〇」「●●」「XXX」「{{name}}」「[氏名]」「【要確認】」「YYYY/MM/DD」などが、件名か自分の書いた本文に残っているときに知らせます。○× の表や見出し、箇条書きの記号、伏せた番号（xxxx-1234）、記入欄は対象外です。',
    'weekday-mismatch.name': '日付と曜日の食い違い',
    'weekday-mismatch.about':
      '自分の書いた本文か新しいメールの件名の日付と、添えた曜日が合わないとき（2026年11月25日(金)、11/25(金)、25日金曜、令和8年11月25日(金)、Friday, 25 November など）と、11月31日のような存在しない日付に知らせ、正しい曜日と、その曜日の近い日付を示します。年のない日付は、送信日から見て 4 か月前から 8 か月先までのものと読みます。2 か月以上前か 4 か月以上先になる日付は、8 か月前から 10 か月先までの別の年か、本文に書かれた年に曜日が合えば知らせません。日だけの「25日(金)」は、今月、今日に近い前後の月、本文に書かれた月と読みます。11/31 や 1/31 のような分数かもしれないものは、曜日や時刻が添えられているときだけ調べます。',
    'amount-mismatch.name': '金額の食い違い',
    'amount-mismatch.about':
      '自分の書いた本文か新しいメールの件名の金額に、桁の区切りの誤り（1,0000円、12,34円、1,,000円）、漢数字や万・億の金額と数字の不一致（150万円（15,000,000円））、式の結果の誤り（1,200円×3＝3,500円）、明細と合わない合計があるときに知らせ、計算した金額を示します。合計は、小計、消費税（8〜10%）、値引き、数量を入れても入れなくても合わないときだけ知らせます。端数、「約」「程度」の付いた金額、税込と税抜の併記、「など」やオプションのある一覧、通貨のない数字の並び（10,20,30）、小数点のコンマ（12,34 €）では知らせません。',
    'wording.name': '打ち間違い',
    'wording.about':
      '件名と自分の書いた本文から、まず間違いなく打ち間違いといえるところを表示します。決まり文句の抜けや入れ替わり（お世話なっております）、助詞や語の重なり（をを）、続かない助詞、語尾の抜け（確認ました）、変換されずに残った文字（だkら）、変換の取り違え（見積所）、カタカナ語と英単語のつづり、対にならない括弧、見えない文字や紛らわしい文字が対象です。固有名詞、㈱ や ① などの記号、文体の良し悪しには触れません。確認画面を開いている間に裏で調べるので、表示だけ（`notice`）なら送信を待たせません。`caution` 以上にすると、調べ終わるまで送信できません。',
    'keyword.name': 'キーワード',
    'keyword.about':
      'ポリシーの `keywords` に書いた語句や正規表現が、件名・自分の書いた本文・添付ファイル名にあるときに知らせます。レベルと文言は語句ごとに決められます。全角・半角や大文字・小文字の違いは問いません。',
    'missing-attachment.name': '添付忘れ',
    'missing-attachment.about':
      '自分の書いた本文が「添付いたします」「Please find attached」などとファイルの添付を告げているのに、添付ファイルも保管先へのリンクもないときに知らせます。「添付2点」「資料3点を添付」「①②を添付」「the two attached files」のように数を告げているときは、ファイルがその数に足りないときも知らせます（圧縮ファイルや添付メールがあるとき、クラシック版 Outlook の送信時の処理では数えません）。相手に頼む文、受け取った添付の話、後日送る約束、引用・署名の中の言葉では知らせません。本文に貼った画像は添付と数えません。',
    'blocked-attachment.name': '送信禁止のファイル',
    'blocked-attachment.about':
      'ポリシーの `attachments.blocked` に当たる名前のファイルがあると、送信できません。',
    'watched-attachment.name': '注意するファイル',
    'watched-attachment.about':
      'ポリシーの `attachments.watched` に当たる名前のファイルを、書いておいた `message` とともに示します。',
    'large-attachment.name': '大きな添付ファイル',
    'large-attachment.about':
      '添付ファイルの合計（本文中の画像を含み、クラウドの共有リンクを除く）が、相手のサーバーに受け取られないおそれのある大きさのときに知らせます。',
    'large-attachment.options.megabytes': 'この大きさ（MB、1 MB = 1,048,576 バイト）以上で知らせます',
    'unprotected-attachment.name': '保護されていない添付',
    'unprotected-attachment.about':
      '社外に送る Office 文書・PDF・圧縮ファイルが、パスワードなしで開けるときに知らせます。拡張子ではなく中身で判断します。印刷や編集だけを制限した PDF も、誰でも開けるものとして扱います。中のファイルがすべて保護された圧縮ファイルでは知らせません。添付の中身を開かない送信時の確認では働きません。',
    'unprotected-attachment.options.types':
      '対象にする種類: `office`、`pdf`、`archive`、`mail`、`text`、`image`',
    'password-in-mail.name': 'メールに書かれたパスワード',
    'password-in-mail.about':
      '保護された添付ファイルのパスワードを、同じメールの自分の書いた本文か件名で知らせているときと、先に送ったファイルのパスワードを追って知らせるメールのときに知らせます。一緒に誤って届けば、保護の意味がなくなるためです。サイトのログイン用と読めるものや、「パスワードは別途お電話で」のように値を書かない文では知らせません。',
    'attachment-party.name': '添付の中の他社名',
    'attachment-party.about':
      '添付ファイルの名前・シート名・中の文章が、宛先のいない取引先（`directory`）を名指ししているときに知らせます。宛先の会社も同じファイルに出てくるときは、1 段低いレベルにします。取引先名簿になくても、本文では別の会社に宛てているのにファイルが「〇〇株式会社 御中」で始まるときにも知らせます。',
    'hidden-content.name': '見えない内容',
    'hidden-content.about':
      '社外に送る文書に、開いただけでは見えないものがあるときに知らせます。非表示のシート・行・列、変更履歴、コメント、隠し文字、非表示のスライド、ノート、ピボットテーブルに残る元データ、埋め込まれたファイル、プロパティにある他社名が対象です。圧縮ファイルや添付メールの中も調べます。',
    'hidden-content.options.ignore':
      '知らせないもの: `sheets`、`rows`（列を含む）、`comments`、`changes`、`text`、`slides`、`notes`、`embedded`、`pivots`、`properties`',
    'personal-data.name': '個人情報',
    'personal-data.about':
      '社外に送る本文や添付ファイルに、多くの人の氏名（「氏名」などの見出しの列）・メールアドレス・電話番号・住所・生年月日があるときと、マイナンバー（検査用数字を確かめたもの）やクレジットカード番号（Luhn）があるときに知らせます。同じ値は 1 件と数えます。見出しも区切りもない番号は、ほとんどが検査に通るときだけ数えます。',
    'personal-data.options.people':
      '氏名・メールアドレス・電話番号・住所・生年月日のどれかがこの件数以上で知らせます',
    'personal-data.options.numbers': 'マイナンバーかカード番号がこの件数以上で知らせます',
    'personal-data.options.internal': '`true` にすると、社内だけのメールも調べます',
    'encrypted-archive.name': 'パスワード付き圧縮ファイル',
    'encrypted-archive.about':
      'パスワード付きの圧縮ファイルの送信をやめた（脱 PPAP）組織のための確認です。ZIP・7z・RAR の中の一部だけが暗号化されたものも対象です。',
    'shared-link.name': '共有リンク',
    'shared-link.about':
      '社外に送るメールの自分の書いた本文に、ファイルの保管先（OneDrive、SharePoint、Google ドライブ、Box、Dropbox、ギガファイル便、firestorage など）へのリンクがあるときに知らせます。リンクを知る人なら誰でも開ける形のものは、そう示します。書かれた場所とは別の組織のサイトにつながるリンクも知らせます。',
  },
  {
    'external-recipient.name': 'Recipient outside the organization',
    'external-recipient.about':
      'Shows, one by one, every recipient whom neither the organization’s domains (`organization.domains`) nor the trusted recipients (`recipients.trusted`) match: the heart of pointing and calling. Where no domain is set, the sender’s own domain is the inside; where that is a free-mail or internet provider’s, only the sender’s own mailbox is.',
    'blocked-recipient.name': 'Forbidden recipient',
    'blocked-recipient.about':
      'A recipient who matches `recipients.blocked` of the policy stops the mail. A `message` is shown as the reason.',
    'watched-recipient.name': 'Recipient to take care with',
    'watched-recipient.about':
      'Shows recipients who match `recipients.watched` of the policy, with the entry’s `message`: competitors, and people often taken for somebody else.',
    'many-external-domains.name': 'Many outside organizations',
    'many-external-domains.about':
      'Advises Bcc when recipients of many outside organizations stand in To and Cc and see one another’s addresses. Subdomains of departments, and domains that the `directory` gives to one party, count as one organization. Recipients in Bcc are not counted.',
    'many-external-domains.options.domains': 'Reports from this number of outside organizations on',
    'similar-recipient.name': 'Recipient easily confused',
    'similar-recipient.about':
      'Finds the Tanaka whom autocomplete picked in place of another. Compares recipients with one another, with the people of the `directory` and with those the sender writes to: letters that can hardly be told apart (Cyrillic, rn and m), the same name at another organization, the same part before the @ at another company, addresses one slip apart, and display names that show another address than the real one. Somebody new with the surname of somebody at another company who is written to all the time is reported too. Offers those who may have been meant, the most usual first. Colleagues with one surname (tanaka.i and tanaka.k), namesakes who always get mail together, whoever is answered, and desks such as info@ are no finding.',
    'mistyped-domain.name': 'Mistyped domain',
    'mistyped-domain.about':
      'Reports a domain that is no more than a slip away from the organization’s, the `directory`’s, another recipient’s of the same mail, a frequent correspondent’s or a common provider’s, and offers the address that was probably meant: neighbouring keys, letters swapped, doubled or left out, endings such as `.con` and `.co.jo`, characters that look alike. Domains in the directory or among the trusted recipients, domains of the mail that is answered and domains often written to are no finding. Where it may be another real company’s, the level is one step milder.',
    'free-mail-recipient.name': 'Private mail address',
    'free-mail-recipient.about':
      'Reports addresses of free-mail services, mobile carriers and internet providers: shown only where the mail goes to nobody else, to be ticked among business or colleagues’ addresses, a warning with a colleague’s name. Addresses listed in the `directory` are no finding.',
    'addressee-mismatch.name': 'Salutation and recipients differ',
    'addressee-mismatch.about':
      'Reports that the person saluted at the top of the text (山田商事 田中様, Dear Ms Tanaka) is not among the recipients, or that a recipient is of another company than the one saluted. Names and addresses are compared across kanji, kana, romaji and variant characters. No salutation, a group, and recipients whose names are not known, so that one may be the person, are no finding.',
    'party-mismatch.name': 'Party named but not written to',
    'party-mismatch.about':
      'Reports that the subject, the author’s own text or an attachment’s name names a party of the `directory` to which no recipient belongs. Mail within the organization is left out. Where the text merely speaks of the party, or another party named there does receive the mail, the level is milder or nothing is said.',
    'many-recipients.name': 'Many recipients',
    'many-recipients.about':
      'Reports many recipients in To and Cc (a list counts as one), who see one another’s addresses and can answer all the others. A circle that the sender often writes to is only shown.',
    'many-recipients.options.count': 'Reports from this number on',
    'new-recipient.name': 'Recipient never written to',
    'new-recipient.about':
      'Reports addresses that the sender never wrote to before. Silent until 50 mails have been learnt from. Colleagues, people of the directory and those who are answered are only shown. The sender’s own address does not count.',
    'added-domain.name': 'Stranger in the conversation',
    'added-domain.about':
      'Reports a reply or forward that reaches an outside organization which the original did not have. Silent for other domains that the directory gives to a party of the original, and where not all people of the original are known. A forward to somebody the sender often writes to is one level lower.',
    'reply-all.name': 'Reply to all',
    'reply-all.about':
      'Reports a reply to all that reaches people outside, or many people. Silent where the original had one other person; the sender’s own address does not count. A circle that the sender often writes to is only shown.',
    'reply-all.options.count': 'Replies among colleagues are reported from this number on',
    'distribution-list.name': 'Distribution list',
    'distribution-list.about':
      'Reports lists whose members cannot be seen. Lists that the sender often writes to are only shown.',
    'unusual-recipient.name': 'Recipient out of place',
    'unusual-recipient.about':
      'Finds, from the memory alone, who does not fit the others: never together with them before, or in the place where somebody of a like name usually is. People never written to are left to “Recipient never written to”. Silent until 50 mails have been learnt from. In classic Outlook the handler at Send does without it, and the checklist says it.',
    'missing-recipient.name': 'Missing companion',
    'missing-recipient.about':
      'Shows that somebody is missing to whom nearly all mails to these people went. In a reply only people of the original are looked for. Silent for those who were left out last time too, and for forwards.',
    'sender-account.name': 'Sender’s account',
    'sender-account.about':
      'Reports a sender’s address outside the organization’s domains, and, one level lower, an answer from another address of the sender’s than the conversation was held with (the same name before the @, at another organization’s domain).',
    'unverified-recipients.name': 'Recipients beyond Outlook’s limit',
    'unverified-recipients.about':
      'Outlook gives add-ins a limited number of recipients (100, 500 or 1,000 depending on the client). A list of exactly that length may have been cut, and the rest was not inspected.',
    'could-not-inspect.name': 'Not to be inspected',
    'could-not-inspect.about':
      'Reports recipients without a readable mail address, such as contact lists, and attachments that could not be looked into: damaged, too large, not given by Outlook. Files protected by a password or of an unknown type are shown one level lower. What was to be inspected and could not be is never passed over in silence.',
    'empty-subject.name': 'Empty subject',
    'empty-subject.about':
      'Reports a subject that is empty or holds only Re:, Fw:, symbols or invisible characters.',
    'placeholder.name': 'Left to be filled in',
    'placeholder.about':
      'Reports what a template or a draft left in the subject or in the author’s own text: 〇〇, ●●, XXX, {{name}}, [Name], 【要確認】, YYYY/MM/DD. Tables of ○ and ×, headings, bullets, masked numbers (xxxx-1234) and blanks for the reader to fill in are no finding.',
    'weekday-mismatch.name': 'Date and day of the week differ',
    'weekday-mismatch.about':
      'Reports dates in the author’s own text, or in the subject of a new mail, that fall on another day of the week than the one beside them (Friday, 25 November; 2026-11-25 (Fri); 11/25(金); 25日金曜; 令和8年11月25日(金)), and dates that do not exist, such as 31 November. Names the right day of the week, and a date near by that has the one written. A date without a year is taken to lie between four months before the day of sending and eight months after; one that is then more than two months past or four months ahead is no finding where the day of the week fits another year between eight months ago and ten months ahead, or one that the text names. A day of the month alone is of this month, of the months around while it is near, or of one that the text names. What may be a fraction (11/31) is looked at only beside a day of the week or a time.',
    'amount-mismatch.name': 'Amounts that disagree',
    'amount-mismatch.about':
      'Reports amounts in the author’s own text, or in the subject of a new mail, whose digits are grouped wrongly (1,0000円, $1,0000, 1,,000円), that differ from themselves in words (150万円（15,000,000円）, $1.5 million ($15,000,000)), that do not follow from the calculation before them (1,200円×3＝3,500円), and totals that are not what is listed. Names the amount that it comes to. A total is a finding only if it is wrong with and without subtotals, tax (8 to 10 %), discounts and quantities. Rounding, “about”, one amount with and without tax, lists with options or “etc.”, numbers without a currency (10,20,30) and decimal commas (12,34 €) are no finding.',
    'wording.name': 'Typing slips',
    'wording.about':
      'Shows what is almost certainly a typing slip in the subject or the author’s own text: set phrases of Japanese business mail with a letter missing or swapped (お世話なっております), particles and words that stand there twice (をを), particles that cannot follow one another, endings with a letter missing (確認ました), letters left unconverted (だkら), wrong conversions (見積所), misspelt katakana and English words, brackets without a counterpart, and characters that cannot be seen or look like others. Proper names, signs such as ㈱ and ①, and questions of style are left alone. The text is read in the background of the checklist and, as long as findings are only shown (`notice`), holds up nothing; from `caution` on, sending waits for it.',
    'keyword.name': 'Keyword',
    'keyword.about':
      'Reports words and regular expressions of the policy’s `keywords` in the subject, the author’s own text and attachment names. Level and message are set for each keyword. Width and case do not matter.',
    'missing-attachment.name': 'Forgotten attachment',
    'missing-attachment.about':
      'Reports a mail whose own text announces an attachment (添付いたします, “please find attached”) and that has neither a file nor a link to a stored one. Where the text says how many (添付2点, ①②を添付, “the two attached files”), fewer files are a finding too, unless an archive or an attached mail may hold them; classic Outlook’s send handler does not count. Requests, attachments received, promises for later and words in the quoted thread or the signature are no finding. Pictures within the text are not attachments.',
    'blocked-attachment.name': 'Forbidden file',
    'blocked-attachment.about':
      'A file whose name matches `attachments.blocked` of the policy stops the mail.',
    'watched-attachment.name': 'File to take care with',
    'watched-attachment.about':
      'Shows files whose name matches `attachments.watched` of the policy, with the entry’s `message`.',
    'large-attachment.name': 'Large attachments',
    'large-attachment.about':
      'Reports attachments that the receiving server may refuse for their size together (pictures within the text included, files shared in the cloud not).',
    'large-attachment.options.megabytes': 'Reports from this size on (MB of 1,048,576 bytes)',
    'unprotected-attachment.name': 'Attachment without protection',
    'unprotected-attachment.about':
      'Reports Office documents, PDFs and archives that go outside and open without a password, told by their content and not by their name. A PDF that only restricts printing or editing counts as open; an archive all of whose files are protected does not. Silent where files are not opened, as in the check at the moment of sending.',
    'unprotected-attachment.options.types':
      'Kinds that are looked at: `office`, `pdf`, `archive`, `mail`, `text`, `image`',
    'password-in-mail.name': 'Password in the mail',
    'password-in-mail.about':
      'Reports the password of a protected attachment in the same mail’s own text or subject, and a mail that tells the password of a file sent before: whoever gets the one by mistake gets the other too. Passwords that read like those of an account, and sentences without a value (“the password follows by phone”), are no finding.',
    'attachment-party.name': 'Another company in a file',
    'attachment-party.about':
      'Reports a file whose name, sheets or text name a party of the `directory` to which no recipient belongs; one level lower where the file names a recipient’s company too. Also reports, without a directory, a file addressed to one company (〇〇株式会社 御中) in a mail that salutes another.',
    'hidden-content.name': 'Hidden content',
    'hidden-content.about':
      'Reports what a document going outside carries without showing it: hidden sheets, rows and columns, tracked changes, comments, hidden text, hidden slides, notes, source data kept by pivot tables, embedded files, other companies in its properties. Looks into archives and attached mails as well.',
    'hidden-content.options.ignore':
      'What is not reported: `sheets`, `rows` (columns too), `comments`, `changes`, `text`, `slides`, `notes`, `embedded`, `pivots`, `properties`',
    'personal-data.name': 'Personal data',
    'personal-data.about':
      'Reports names (columns headed so), mail addresses, telephone numbers, postal addresses and dates of birth of many people, and Individual Numbers (with a right check digit) or payment cards (Luhn), in the text or in a file going outside. Equal values count once. Numbers without a heading or grouping count only where nearly all of them pass their check.',
    'personal-data.options.people':
      'Reports from this number of names, mail addresses, telephone numbers, postal addresses or dates of birth on',
    'personal-data.options.numbers': 'Reports from this number of Individual Numbers or cards on',
    'personal-data.options.internal': '`true` looks at mail within the organization too',
    'encrypted-archive.name': 'Archive with a password',
    'encrypted-archive.about':
      'For organizations that no longer send password-protected archives. ZIP, 7z and RAR, also where only some of the files are encrypted.',
    'shared-link.name': 'Sharing link',
    'shared-link.about':
      'Reports links to stored files (OneDrive, SharePoint, Google Drive, Box, Dropbox, and services in use in Japan) in the author’s own text going outside, and says where whoever has the link can open it. Also reports a link whose words name another organization’s site than it leads to.',
  },
);

export type CheckReferenceKey = (typeof checkReferenceTexts.keys)[number];
