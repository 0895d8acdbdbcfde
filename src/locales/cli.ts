import { defineTexts } from './texts';

/** What the command line says. */
export const cliTexts = defineTexts(
  {
    help: `使い方:
  yubisashi check FILE… [オプション]       メールを送信前の確認にかけます
  yubisashi policy validate FILE           policy.json の誤りをすべて挙げます

FILE は .eml（下書きも可）または .json（契約のメッセージ形式）。- は標準入力です。

check のオプション:
  --policy policy.json   組織の設定（省略時は既定の設定。社内は差出人のドメイン）
  --memory memory.json   差出人のやりとりの記録
  --format text|json     出力の形（既定は text。json は 1 ファイル 1 行）

共通のオプション:
  --lang ja|en           表示の言語（省略時は環境の言語）
  -h, --help             この説明を表示します
  -v, --version          版を表示します

終了コード（複数のファイルでは最も大きいもの）:
  0  すべて送信できる（policy validate では誤りなし）
  1  確認が必要なものがある
  2  送信できないものがある
  3  使い方の誤り、または読めないファイルがある（ほかのファイルは判定します）
`,
    'usage.see-help': '使い方は yubisashi --help で表示します。',
    'usage.no-command': 'コマンドを指定してください（check または policy validate）。',
    'usage.unknown-command': '「{command}」というコマンドはありません。',
    'usage.unknown-option': '「{option}」というオプションは使えません。',
    'usage.no-value': '{option} に値を指定してください。',
    'usage.no-value-taken': '{option} に値は要りません。',
    'usage.bad-value': '{option} に「{value}」は指定できません。指定できるもの: {choices}',
    'usage.no-file': 'FILE を指定してください。',
    'usage.one-file': 'FILE は 1 つだけ指定してください。',

    'file.failed': '{file}: {reason}',
    'file.not-found': 'ファイルがありません。',
    'file.is-folder': 'フォルダーです。ファイルを指定してください。',
    'file.no-access': '読む権限がありません。',
    'file.error': '読めません: {reason}',
    'memory.unused': '{file}: 読めましたが、この版の判定では使いません。',

    'policy.valid': '{file}: 誤りはありません。',

    'decision.send': 'そのまま送信できます',
    'decision.confirm': '送信前の確認が必要です',
    'decision.block': '送信できません',
    'level.block': '送信不可',
    'level.warning': '警告',
    'level.caution': '注意',
    'level.notice': 'お知らせ',
    'section.recipients': '宛先',
    'section.addressee': '宛名',
    'section.subject': '件名',
    'section.wording': '本文',
    'section.attachments': '添付',
    checklist: '送信前にチェックする項目',
    heading: '{file}: {decision}',
    summary:
      '{files} 件中: そのまま送信できる {send}、確認が必要 {confirm}、送信できない {block}、読めない {unreadable}',
  },
  {
    help: `Usage:
  yubisashi check FILE… [options]       judge mails as the add-in would when Send is pressed
  yubisashi policy validate FILE        list every fault of a policy.json

FILE is .eml (drafts too) or .json (a message in the contract's form); - is standard input.

Options of check:
  --policy policy.json   the organization's policy (default: built in, the sender's domain being internal)
  --memory memory.json   what is remembered of the sender's correspondence
  --format text|json     form of the output (default: text; json is one line per file)

Options of all commands:
  --lang ja|en           language (default: that of the environment)
  -h, --help             show this help
  -v, --version          show the version

Exit code (of several files the highest):
  0  everything may be sent (policy validate: no faults)
  1  something needs confirmation
  2  something cannot be sent
  3  bad usage, or a file that cannot be read (the others are still judged)
`,
    'usage.see-help': 'Run yubisashi --help for usage.',
    'usage.no-command': 'Name a command: check or policy validate.',
    'usage.unknown-command': 'There is no command “{command}”.',
    'usage.unknown-option': 'The option “{option}” cannot be used here.',
    'usage.no-value': '{option} needs a value.',
    'usage.no-value-taken': '{option} takes no value.',
    'usage.bad-value': '{option} cannot be “{value}”. Use one of: {choices}',
    'usage.no-file': 'Name a FILE.',
    'usage.one-file': 'Name one FILE only.',

    'file.failed': '{file}: {reason}',
    'file.not-found': 'There is no such file.',
    'file.is-folder': 'This is a folder. Name a file.',
    'file.no-access': 'No permission to read it.',
    'file.error': 'Cannot be read: {reason}',
    'memory.unused': '{file}: readable, but this version does not use it for its judgement.',

    'policy.valid': '{file}: no faults.',

    'decision.send': 'may be sent',
    'decision.confirm': 'needs confirmation',
    'decision.block': 'cannot be sent',
    'level.block': 'blocked',
    'level.warning': 'warning',
    'level.caution': 'caution',
    'level.notice': 'notice',
    'section.recipients': 'recipients',
    'section.addressee': 'addressee',
    'section.subject': 'subject',
    'section.wording': 'wording',
    'section.attachments': 'attachments',
    checklist: 'To be ticked before it is sent',
    heading: '{file}: {decision}',
    summary:
      'Files: {files}; may be sent: {send}, need confirmation: {confirm}, cannot be sent: {block}, unreadable: {unreadable}',
  },
);

export type CliTextKey = (typeof cliTexts.keys)[number];
