import { defineTexts } from './texts';

/**
 * The reference of the checks: `<id>.name`, `<id>.about` (what it is for and when it stays silent) and
 * `<id>.options.<option>`. For documents and the policy's schema; the add-in itself does not load it.
 */
export const checkReferenceTexts = defineTexts(
  {
    'external-recipient.name': '社外の宛先',
    'external-recipient.about':
      '組織のドメイン（`organization.domains`）にも信頼する宛先（`recipients.trusted`）にも当たらない宛先を、1 件ずつ示します。指差し確認の中心です。ドメインを設定していないときは、送信者と同じドメインを社内とみなします。',
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
      '入力候補から別の「田中」を選んでしまった、というような取り違えを見つけます。見分けのつきにくい文字（キリル文字や rn と m など）、同じ名前の別の相手、同じ @ の前で別の会社、1 文字違いのアドレス、実際の宛先と違うアドレスを見せる表示名が対象で、同じメールのほかの宛先と、取引先名簿（`directory`）の人とを比べます。同じ会社の同姓の人どうし（tanaka.i と tanaka.k）や info@ のような窓口どうしでは知らせません。',
    'many-recipients.name': '多数の宛先',
    'many-recipients.about':
      'To と Cc の宛先（リストも 1 件と数えます）が多く、互いのアドレスが見え、全員に返信できてしまうときに知らせます。',
    'many-recipients.options.count': 'この件数以上で知らせます',
    'new-recipient.name': '初めての宛先',
    'new-recipient.about':
      'これまでに送ったことのない宛先を知らせます。学習した送信が 50 通に満たないうちは何も言いません。社内の人と取引先名簿にある人は、表示だけにします。',
    'added-domain.name': '返信に加わった相手',
    'added-domain.about':
      '返信や転送が、元のメールになかった社外の組織に届くときに知らせます。取引先名簿で同じ相手のものとされたドメインと、元のメールが分からないときは対象外です。',
    'reply-all.name': '全員への返信',
    'reply-all.about':
      '全員への返信が社外の人に届くとき、または多くの人に届くときに知らせます。いつも同じ顔ぶれに送っているときは、表示だけにします。',
    'reply-all.options.count': '社内だけの返信は、この件数以上で知らせます',
    'distribution-list.name': 'メーリングリスト',
    'distribution-list.about':
      '届く人を確認できない配布リストを知らせます。よく送るリストは表示だけにします。',
    'missing-recipient.name': 'いつもの宛先の不足',
    'missing-recipient.about':
      'この宛先に送るときはほぼ必ず入っている人がいないときに、表示します。返信では、元のメールに入っていた人だけを対象とします。',
    'sender-account.name': '差出人アカウント',
    'sender-account.about':
      '差出人のアドレスが組織のドメインのものでないとき、またはやりとりとは別の自分のアドレスから返信しようとしているときに知らせます。',
    'unverified-recipients.name': '確認できない多数の宛先',
    'unverified-recipients.about':
      'Outlook がアドインに渡す宛先の数には上限があります（クライアントにより 100・500・1,000 件）。ちょうど上限の件数だったときに、残りを確認できていないおそれがあることを知らせます。',
    'could-not-inspect.name': '確認できないもの',
    'could-not-inspect.about':
      '連絡先リストのように、メールアドレスを読み取れない宛先を知らせます。確かめようとして確かめられなかったものを、黙って通すことはありません。',
    'empty-subject.name': '空の件名',
    'empty-subject.about': '件名が空か、Re: や Fw:、記号、見えない文字だけのときに知らせます。',
    'placeholder.name': '書きかけの箇所',
    'placeholder.about':
      'ひな形や下書きの「〇〇」「●●」「XXX」「{{name}}」「[氏名]」「【要確認】」「YYYY/MM/DD」などが、件名か自分の書いた本文に残っているときに知らせます。○× の表や見出し、箇条書きの記号、伏せた番号（xxxx-1234）、記入欄は対象外です。',
    'keyword.name': 'キーワード',
    'keyword.about':
      'ポリシーの `keywords` に書いた語句や正規表現が、件名・自分の書いた本文・添付ファイル名にあるときに知らせます。レベルと文言は語句ごとに決められます。全角・半角や大文字・小文字の違いは問いません。',
    'missing-attachment.name': '添付忘れ',
    'missing-attachment.about':
      '自分の書いた本文が「添付いたします」「Please find attached」などとファイルの添付を告げているのに、添付ファイルも保管先へのリンクもないときに知らせます。相手に頼む文、受け取った添付の話、後日送る約束、引用・署名の中の言葉では知らせません。本文に貼った画像は添付と数えません。',
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
  },
  {
    'external-recipient.name': 'Recipient outside the organization',
    'external-recipient.about':
      'Shows, one by one, every recipient whom neither the organization’s domains (`organization.domains`) nor the trusted recipients (`recipients.trusted`) match: the heart of pointing and calling. Where no domain is set, the sender’s own domain is the inside.',
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
      'Finds the Tanaka whom autocomplete picked in place of another. Compares recipients with one another and with the people of the `directory`: letters that can hardly be told apart (Cyrillic, rn and m), the same name at another organization, the same part before the @ at another company, addresses one slip apart, and display names that show another address than the real one. Colleagues with one surname (tanaka.i and tanaka.k) and desks such as info@ are no finding.',
    'many-recipients.name': 'Many recipients',
    'many-recipients.about':
      'Reports many recipients in To and Cc (a list counts as one), who see one another’s addresses and can answer all the others.',
    'many-recipients.options.count': 'Reports from this number on',
    'new-recipient.name': 'Recipient never written to',
    'new-recipient.about':
      'Reports addresses that the sender never wrote to before. Silent until 50 mails have been learnt from. Colleagues and people of the directory are only shown.',
    'added-domain.name': 'Stranger in the conversation',
    'added-domain.about':
      'Reports a reply or forward that reaches an outside organization which the original did not have. Silent for other domains that the directory gives to a party of the original, and where the original is not known.',
    'reply-all.name': 'Reply to all',
    'reply-all.about':
      'Reports a reply to all that reaches people outside, or many people. A circle that the sender often writes to is only shown.',
    'reply-all.options.count': 'Replies among colleagues are reported from this number on',
    'distribution-list.name': 'Distribution list',
    'distribution-list.about':
      'Reports lists whose members cannot be seen. Lists that the sender often writes to are only shown.',
    'missing-recipient.name': 'Missing companion',
    'missing-recipient.about':
      'Shows that somebody is missing to whom nearly all mails to these people went. In a reply only people of the original are looked for.',
    'sender-account.name': 'Sender’s account',
    'sender-account.about':
      'Reports a sender’s address outside the organization’s domains, and an answer from another address of the sender’s than the conversation was held with.',
    'unverified-recipients.name': 'Recipients beyond Outlook’s limit',
    'unverified-recipients.about':
      'Outlook gives add-ins a limited number of recipients (100, 500 or 1,000 depending on the client). A list of exactly that length may have been cut, and the rest was not inspected.',
    'could-not-inspect.name': 'Not to be inspected',
    'could-not-inspect.about':
      'Reports recipients without a readable mail address, such as contact lists. What was to be inspected and could not be is never passed over in silence.',
    'empty-subject.name': 'Empty subject',
    'empty-subject.about':
      'Reports a subject that is empty or holds only Re:, Fw:, symbols or invisible characters.',
    'placeholder.name': 'Left to be filled in',
    'placeholder.about':
      'Reports what a template or a draft left in the subject or in the author’s own text: 〇〇, ●●, XXX, {{name}}, [Name], 【要確認】, YYYY/MM/DD. Tables of ○ and ×, headings, bullets, masked numbers (xxxx-1234) and blanks for the reader to fill in are no finding.',
    'keyword.name': 'Keyword',
    'keyword.about':
      'Reports words and regular expressions of the policy’s `keywords` in the subject, the author’s own text and attachment names. Level and message are set for each keyword. Width and case do not matter.',
    'missing-attachment.name': 'Forgotten attachment',
    'missing-attachment.about':
      'Reports a mail whose own text announces an attachment (添付いたします, “please find attached”) and that has neither a file nor a link to a stored one. Requests, attachments received, promises for later and words in the quoted thread or the signature are no finding. Pictures within the text are not attachments.',
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
  },
);

export type CheckReferenceKey = (typeof checkReferenceTexts.keys)[number];
