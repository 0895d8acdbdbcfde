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
