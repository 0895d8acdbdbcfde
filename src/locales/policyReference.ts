import { defineTexts } from './texts';

/** What each setting of a policy file means; keys are its path. Shown by editors that know policy.schema.json. */
export const policyReferenceTexts = defineTexts(
  {
    version: 'ポリシーの書式の版。1 を書きます',
    organization: '自組織',
    'organization.name': '画面に示す組織名',
    'organization.domains': '社内とみなすドメイン（例: example.co.jp、*.example.co.jp）',
    checks:
      'チェックごとのレベル。"off"・"notice"（表示）・"caution"（要チェック）・"warning"（単独で要チェック）・"block"（送信不可）、または [レベル, 設定]',
    checklist: '確認画面',
    'checklist.when':
      '確認画面を出す条件: always（常に）・external（社外宛て）・findings（指摘があるとき）・never（出さない）',
    'checklist.items': '確認項目: 件名・担当者・誤字・添付',
    'checklist.custom': '組織独自の確認項目',
    'checklist.tickEach': '1 件ずつチェックする宛先: all（すべて）・external（社外）・none（なし）',
    'checklist.familiarAfter':
      '社外でもこの回数以上送った相手（記憶による）は 1 件ずつのチェックを省きます。相手がみなそうで、添付も指摘もないメールは確認なしに送られます。既定は省略なし。記憶が少ないうちと、その宛先に注意以上の指摘や、メールに警告があるときは省きません',
    'checklist.foldMinutes':
      '1 件ずつチェックして送った相手と宛先がまったく同じメールは、この分数のあいだ、宛先を 1 つのチェックにまとめます（指摘のある宛先は除く）。既定はまとめません',
    'checklist.light':
      '社外の宛先が 3 件までで、ほかに指摘も独自の項目もないとき、確認項目を 1 つのチェックで済ませます。既定は false（1 件ずつ）',
    'checklist.mayDismiss':
      '利用者が「これは不要な確認」にできるチェックの一覧。その相手について、以後 1 段軽くなります（注意→お知らせ、お知らせ→表示しない）。警告と送信禁止は対象になりません。[] でなし',
    attention: '確認への注意を保つ仕組み。既定はどちらも false',
    'attention.inView': 'チェックする行が画面に少しのあいだ見えるまで、チェックを受け付けません',
    'attention.retypeDomain':
      '警告のある宛先（1 つの警告につき 2 件まで）は、そのドメインを入力し直すまで送れません',
    recipients: '宛先の一覧。example.com、*.example.com、user@example.com と書け、先頭の - で除外します',
    'recipients.trusted': '社内と同じに扱う宛先',
    'recipients.watched': '注意を促す宛先',
    'recipients.blocked': '送信を禁止する宛先',
    attachments: '添付ファイル名の一覧。* と ? が使えます',
    'attachments.blocked': '送信を禁止するファイル名（例: *.exe）',
    'attachments.watched': '注意を促すファイル名（例: *社外秘*）',
    keywords: '知らせるキーワード',
    'keywords.words': '語句、または /正規表現/',
    'keywords.in': '探す場所: 件名・本文・添付ファイル名',
    'keywords.level': '見つけたときのレベル',
    'keywords.message': '見つけたときに示す文',
    directory: '取引先名簿',
    'directory.name': '取引先の名前',
    'directory.aliases': '略称や別名',
    'directory.domains': '取引先のドメイン',
    'directory.people': '取引先の人',
    'directory.tags': '分類',
    memory: '送信相手の記憶（利用者ごとに Outlook に保存。メールの文は含みません）',
    'memory.enabled': '送ったメールの宛先を覚え、判断に使うか',
    'memory.start':
      '記憶がまだない利用者に最初に与えるファイルの URL（policy.json からの相対。yubisashi replay --save-memory で作れます）',
    accident: '誤送信の後（送信済みメールのリボン「誤送信のとき」）',
    'accident.reportTo': '報告先のアドレス',
    'accident.templates':
      'お詫びメールの文面（ja・en の subject と body。{name}・{sender}・{organization}・{subject}・{date}・{files} が置き換わります）',
    meetings: '会議の招待も確認するか: always（常に）・external（社外の出席者がいるとき）・never（しない）',
    hold: '送信の保留（既定はなし）。［送信］の後、サーバーが指定の分数だけ待ってから送ります',
    'hold.external':
      '社外宛てを待たせる分数（0 = 待たない）。Web・新しい Outlook・Mac では「下書き」で待ち、取り消せます。従来の Outlook では送信後に取り消せません。より遅い配信日時が指定されていれば、それに従います',
    'hold.internal': '社内だけのメールを待たせる分数',
    'hold.warning': '警告があったメールを待たせる分数（社外・社内の分数より長ければこちら）',
    'hold.countdown':
      '確認画面で［送信する］を押した後の秒読み。その間は取り消せます。［送信する］が確認画面にあるときだけ働きます',
    'hold.countdown.seconds': '秒数（1～60）',
    'hold.countdown.skippable': '［今すぐ送信］で飛ばせるか',
    autoRecipients:
      '自動で加える宛先（上長や記録用のアドレス）。確認のチェックは求めず、画面に「自動で追加」と示します',
    'autoRecipients.field': '加える欄: cc・bcc',
    'autoRecipients.addresses': '加えるアドレス。宛先にすでにあれば加えません',
    'autoRecipients.when': '加えるメール: external（社外宛て）・always（社内だけのメールにも）',
    'autoRecipients.for': 'この宛先があるときだけ（書き方は recipients と同じ。空 = 宛先を問わない）',
    'autoRecipients.keywords': '件名か本文（引用を除く）にこの語句か /正規表現/ があるときだけ',
    'autoRecipients.attachments': 'この名前の添付があるときだけ（* と ? が使えます）',
    'autoRecipients.removable': '送信者が外してよいか。外したものは、そのメールには二度と加えません',
    addedText: '送信のときに Outlook が本文に加える文（免責文など。確認の対象には含みません）',
    'addedText.start': '先頭に加える文（5,000 文字まで。Mailbox 1.13 以降）',
    'addedText.end': '末尾に加える文（5,000 文字まで）',
    'addedText.when': '加えるメール: external（社外宛て）・always（社内だけのメールにも）',
    channels:
      'メールの代わりになる連絡手段（チャットなど）。短い社内メールのとき、確認画面に控えめに示します。警告のあるメール、添付のあるメール、会議には示しません',
    'channels.name': '名前（例: Teams）',
    'channels.url':
      '開く URL。https:// か msteams: で始めます。{addresses}（宛先。コンマ区切り）・{subject}（件名）・{text}（引用を除く本文）が、符号化した値に置き換わります。例: https://teams.microsoft.com/l/chat/0/0?users={addresses}&topicName={subject}',
    'channels.for':
      '全員がこの宛先に当てはまるメールに示します（書き方は recipients と同じ）。空なら社内だけのメール',
    'channels.maxLength': '自分で書いた文がこの文字数（空白を除く）までのメールに示します（既定は 200）',
    draftNotice: '書いている間に、宛先・添付・差出人の警告をメールの通知バーに示すか',
    onError: 'チェックそのものが失敗したときの送信: block（止める）・prompt（確認する）・allow（通す）',
    surface: '確認画面の出し方: auto・smart-alert・during-send',
    userMayOverride:
      '利用者が自分で変えてよい設定のパス（例: checks.new-recipient、checklist.tickEach、recipients.watched）',
    directoryFile:
      '大きな取引先名簿を別のファイルに置くときの URL（policy.json からの相対。{ "directory": [ … ] } の形）。directory に書いたものに加わります',
    groups: '差出人によって変える設定。差出人のアドレスに当てはまるものを、大まかなものから順に重ねます',
    'groups.id': '名前。yubisashi policy explain が示します',
    'groups.for': '差出人（例: sales.example.co.jp、*@sales.example.co.jp、user@example.co.jp）',
    'groups.policy':
      '組織の設定に重ねる設定。一覧は置き換えます。"+" で始めると足します。id や name のあるもの（keywords・custom・directory）は、同じものだけを置き換えて足します',
  },
  {
    version: 'Version of the policy format: 1',
    organization: 'Your organization',
    'organization.name': 'Its name, as shown to people',
    'organization.domains': 'Domains that are inside (example.co.jp, *.example.co.jp)',
    checks:
      'Level of each check: "off", "notice" (shown), "caution" (to be ticked), "warning" (to be ticked by itself), "block" (cannot be sent); or [level, options]',
    checklist: 'The checklist',
    'checklist.when': 'When it is asked for: always, external, findings, never',
    'checklist.items': 'Its items: subject, addressee, wording, attachments',
    'checklist.custom': 'Items of your own',
    'checklist.tickEach': 'Recipients ticked one by one: all, external, none',
    'checklist.familiarAfter':
      'External recipients written to at least so often (as remembered) need no tick of their own; a mail to nobody else, without attachments and findings, leaves without a word. Off unless given. Not while little is remembered, for a recipient with a caution, or in a mail with a warning',
    'checklist.foldMinutes':
      'For so many minutes after recipients were ticked one by one, those of a mail to exactly the same people are one tick together (but for those with a finding). Off unless given',
    'checklist.light':
      'With at most 3 external recipients (or however many of whom one tick answers), no finding and no item of your own, one tick answers the whole list. Default false: one by one',
    'checklist.mayDismiss':
      'Checks that a sender may mark as needless: for those people they weigh one level less from then on (caution to notice, notice to nothing). Never warnings and blocks. [] for none',
    attention: 'What keeps attention awake; both default to false',
    'attention.inView': 'A tick counts only after its row was in view for a moment',
    'attention.retypeDomain':
      'The domain of a recipient with a warning (up to 2 in one warning) is typed again before the mail can be sent',
    recipients:
      'Lists of recipients: example.com, *.example.com, user@example.com; a leading - takes an entry away again',
    'recipients.trusted': 'Recipients who count as internal',
    'recipients.watched': 'Recipients to take care with',
    'recipients.blocked': 'Recipients who cannot be sent to',
    attachments: 'Lists of file names, with * and ?',
    'attachments.blocked': 'File names that cannot be sent (*.exe)',
    'attachments.watched': 'File names to take care with',
    keywords: 'Keywords to report',
    'keywords.words': 'Words, or /regular expressions/',
    'keywords.in': 'Where they are looked for: subject, body, attachments',
    'keywords.level': 'Level of the finding',
    'keywords.message': 'What the finding says',
    directory: 'Whom your organization writes to',
    'directory.name': 'The party’s name',
    'directory.aliases': 'Short and other names',
    'directory.domains': 'The party’s domains',
    'directory.people': 'Its people',
    'directory.tags': 'Tags',
    memory:
      'What is remembered of whom the user writes to (kept in Outlook for each user; no words of mails)',
    'memory.enabled': 'Whether recipients of sent mails are remembered and used for judging',
    'memory.start':
      'URL, relative to policy.json, of a file that users without a memory start from (made by yubisashi replay --save-memory)',
    accident: 'After an accident (ribbon of a sent mail, “After a mistake”)',
    'accident.reportTo': 'Addresses to report to',
    'accident.templates':
      'Texts of apologies (subject and body for ja and en; {name}, {sender}, {organization}, {subject}, {date} and {files} are filled in)',
    meetings:
      'Whether invitations to meetings are checked: always, external (with attendees from outside), never',
    hold: 'Holding mail back (off by default): after Send the server waits so many minutes before it sends',
    'hold.external':
      'Minutes for mail to outside (0: not held). On the web, in new Outlook and on Mac it waits in Drafts and can be cancelled; in classic Outlook it cannot be cancelled once sent. A later delivery time set by the sender is respected',
    'hold.internal': 'Minutes for mail to colleagues only',
    'hold.warning': 'Minutes for mail with warnings, where that is longer',
    'hold.countdown':
      'A countdown after Send is pressed in the checklist, during which it can be cancelled; where the checklist itself sends',
    'hold.countdown.seconds': 'Seconds (1 to 60)',
    'hold.countdown.skippable': 'Whether “Send now” skips it',
    autoRecipients:
      'Recipients added automatically (a manager, an archive). They need no tick and are shown as “added automatically”',
    'autoRecipients.field': 'Field: cc, bcc',
    'autoRecipients.addresses': 'Addresses; one that is among the recipients already is not added',
    'autoRecipients.when': 'To which mail: external, or always (also to mail among colleagues)',
    'autoRecipients.for': 'Only with these recipients (patterns as under recipients; empty: any)',
    'autoRecipients.keywords':
      'Only where the subject or the author’s own words have one of these words or /regular expressions/',
    'autoRecipients.attachments': 'Only with attachments of these names, with * and ?',
    'autoRecipients.removable':
      'Whether the sender may take them out; one that he took out is not added to that mail again',
    addedText: 'Text that Outlook adds when the mail is sent (a disclaimer); not part of what is checked',
    'addedText.start': 'At the beginning (up to 5,000 characters; Mailbox 1.13)',
    'addedText.end': 'At the end (up to 5,000 characters)',
    'addedText.when': 'To which mail: external, or always (also to mail among colleagues)',
    channels:
      'Other ways than mail (a chat), which the checklist offers quietly for short mails among colleagues; never for a mail with a warning or an attachment, nor for meetings',
    'channels.name': 'Its name (Teams)',
    'channels.url':
      'What is opened; begins with https:// or msteams:. {addresses} (the recipients, with commas between them), {subject} and {text} (the author’s own words) are replaced by percent-encoded values. Example: https://teams.microsoft.com/l/chat/0/0?users={addresses}&topicName={subject}',
    'channels.for':
      'Offered for mail to recipients who all match these patterns (as under recipients); if empty, for mail to colleagues only',
    'channels.maxLength':
      'Offered where the author’s own words have at most so many characters, blanks not counted (200 unless given)',
    draftNotice:
      'Whether warnings about recipients, attachments and sender are shown in the mail’s notification bar while it is written',
    onError: 'A send whose check fails: block, prompt, allow',
    surface: 'Where the checklist appears: auto, smart-alert, during-send',
    userMayOverride:
      'Paths of settings that users may change for themselves (checks.new-recipient, checklist.tickEach, recipients.watched)',
    directoryFile:
      'URL, relative to policy.json, of a file with a large directory: { "directory": [ … ] }, which adds to `directory`',
    groups:
      'Settings that depend on the sender. Those that match his address are laid over one another, the least specific first',
    'groups.id': 'A name, which yubisashi policy explain shows',
    'groups.for': 'Senders (sales.example.co.jp, *@sales.example.co.jp, user@example.co.jp)',
    'groups.policy':
      'Settings over those of the organization. A list replaces; one that begins with "+" adds. What has an id or a name (keywords, custom, directory) replaces its like and is added otherwise',
  },
);

export type PolicyReferenceKey = (typeof policyReferenceTexts.keys)[number];
