import { defineTexts } from './texts';

/** What the command line says. */
export const cliTexts = defineTexts(
  {
    help: `使い方:
  yubisashi check FILE… [オプション]       メールを送信前の確認にかけます
  yubisashi replay MAILBOX [オプション]    送信済みのメールで、確認がどれだけ出るかを調べます
  yubisashi policy validate FILE           policy.json の誤りをすべて挙げます
  yubisashi policy explain --for ADDRESS   差出人に効く設定と、それぞれがどこから来たかを示します
  yubisashi policy import FILE|FOLDER…     OutlookOkan か FlexConfirmMail の設定から policy.json を作ります
  yubisashi package [オプション]           配布するもの一式（サイト、マニフェスト、サーバーの設定）を作ります
  yubisashi doctor URL [オプション]        公開したサイトを調べ、直すところを挙げます

FILE は .eml（下書きも可）または .json（契約のメッセージ形式）。- は標準入力です。
MAILBOX は .mbox、.eml の入ったフォルダー、または 1 行に 1 通の .jsonl（どちらのファイルも
.gz 可）。古い順に、その日までに覚えたことで 1 通ずつ判定し、判定した 1 通を覚えます。

check と replay のオプション:
  --policy policy.json   組織の設定（省略時は既定の設定。社内は差出人のドメイン）
  --memory memory.json   差出人のやりとりの記録（replay では、始めに覚えていること）
  --format text|json     出力の形（既定は text。json は check では 1 ファイル 1 行、
                         replay では集計が 1 行）

replay のオプション:
  --each                 集計の前に、メールごとに 1 行を出力します
  --save-memory FILE     終わりに覚えていることを、--memory で使える形で保存します

policy explain のオプション:
  --for ADDRESS          差出人のアドレス
  --policy policy.json   調べる設定（既定は policy.json）
  --format text|json     出力の形

policy import のオプション:
  --from outlookokan|flexconfirmmail  どちらの設定か（省略時はファイルの名前で見分けます）
  --out policy.json      作るファイル（既定は policy.json）。あるファイルには上書きしません
  --force                あるファイルにも上書きします
  --report FILE          引き継げたもの・引き継げないものの一覧を、ファイルにも書きます
  --format text|json     一覧の形

package のオプション:
  --url URL              公開する場所（https://addin.example.co.jp/）。必須
  --policy policy.json   組織の設定。必須
  --out FOLDER           作る場所（前回のフォルダーに重ねて作れます）。必須
  --send-mode MODE       アドインを読み込めないときの Outlook の動き: soft-block（送信するかを選べる。既定）、
                         block（送信できない）、prompt-user（常に送信を選べる）
  --outlook URL          自社の Outlook on the web の場所（Exchange Server。何度でも指定できます）
  --admin                ポリシーエディター（admin.html）もサイトに置きます（既定は置きません）
  --revision N           マニフェストの改訂番号（既定は前回のフォルダーから決まります）

doctor のオプション:
  --ca FILE              信頼する認証局の証明書（PEM。社内の認証局のとき）
  --release FOLDER       package で作ったフォルダー。サイトのファイルを 1 つずつ比べます
  --format text|json     出力の形（json は 1 行）

共通のオプション:
  --lang ja|en           表示の言語（省略時は環境の言語）
  -h, --help             この説明を表示します
  -v, --version          版を表示します

終了コード（複数のファイルでは最も大きいもの。replay と package は 0 か 3）:
  0  すべて送信できる（policy validate と doctor では誤りなし、replay ではすべて読めた）
  1  確認が必要なものがある（doctor では注意だけがある）
  2  送信できないものがある（doctor では直すところがある）
  3  使い方の誤り、または読めないファイルがある（ほかのファイルは判定します）
`,
    'usage.see-help': '使い方は yubisashi --help で表示します。',
    'usage.no-command':
      'コマンドを指定してください（check、replay、policy validate、policy explain、policy import、package または doctor）。',
    'usage.unexpected': '「{word}」は余分です。',
    'usage.option-needed': '{option} を指定してください。',
    'usage.not-a-url':
      '{option} の「{value}」は URL ではありません。https://addin.example.co.jp/ のように指定してください。',
    'usage.not-https':
      '{option} の「{value}」が https ではありません。Outlook は https のアドインだけを読み込みます。',
    'usage.more-than-a-place':
      '{option} の「{value}」に ?、#、利用者名は付けられません。場所だけを指定してください。',
    'usage.odd-path': '{option} の「{value}」のパスに使えるのは、英数字と - . _ ~ だけです。',
    'usage.no-site': '調べる場所（https://addin.example.co.jp/）を指定してください。',
    'usage.one-site': '調べる場所は 1 つだけ指定してください。',
    'usage.unknown-command': '「{command}」というコマンドはありません。',
    'usage.unknown-option': '「{option}」というオプションは使えません。',
    'usage.no-value': '{option} に値を指定してください。',
    'usage.no-value-taken': '{option} に値は要りません。',
    'usage.bad-value': '{option} に「{value}」は指定できません。指定できるもの: {choices}',
    'usage.no-file': 'FILE を指定してください。',
    'usage.one-file': 'FILE は 1 つだけ指定してください。',
    'usage.no-sender': '--for に差出人のメールアドレスを指定してください。',
    'usage.no-settings': '設定ファイルかフォルダーを指定してください。',
    'usage.no-mailbox': 'MAILBOX（.mbox、.jsonl またはフォルダー）を指定してください。',
    'usage.one-mailbox': 'MAILBOX は 1 つだけ指定してください。',

    'file.failed': '{file}: {reason}',
    'file.not-found': 'ファイルがありません。',
    'file.is-folder': 'フォルダーです。ファイルを指定してください。',
    'file.no-access': '読む権限がありません。',
    'file.error': '読めません: {reason}',
    'memory.none': '{file}: やりとりの記録（memory）がありません。何も覚えていないものとして判定します。',
    'memory.damaged':
      'やりとりの記録（memory）が壊れていて使えません。別の控えを指定するか、--memory を外してください。',
    'memory.version':
      'やりとりの記録（memory）が新しい版のもので、読めません。yubisashi を新しくするか、--memory を外してください。',
    'memory.not-overwritten':
      '読めないファイルには上書きしません。--save-memory に別のファイルを指定するか、このファイルを移してください。',
    'memory.not-saved': '保存できませんでした: {reason}',

    'replay.empty': '中身がありません。',
    'replay.not-mailbox':
      'メールボックスとして読めません。.mbox、.jsonl、または .eml の入ったフォルダーを指定してください。',
    'replay.no-mails': 'フォルダーに .eml ファイルがありません。',
    'replay.undated':
      '{file}: 日付のないメールが {count} 通あります。ファイルの中の順に、前のメールの 1 分後に送ったものとして判定しました。',
    'replay.heading': '{file}: {mails} 通（{from} ～ {to}、読めない {unreadable}）',
    'replay.all': '全体',
    'replay.learnt': '学習後',
    'replay.per-100': '100 通あたり',
    'replay.mails': 'メール',
    'replay.warned': '警告があるもの',
    'replay.checklist-only': '指摘はなく、一覧の確認だけのもの',
    'replay.findings': '指摘があったメール',
    'replay.note':
      '学習後: 最初の {enough} 通を覚えたあとのメール。やりとりの記録による指摘はそこから始まります。',

    'policy.valid': '{file}: 誤りはありません。',
    'policy.not-beside': '「{file}」は policy.json のフォルダーの中のファイルではありません。',

    'explain.heading': '{sender} に効く設定',
    'explain.groups': 'グループ: {groups}（後のものほど優先します）',
    'explain.no-groups': 'グループ: なし',
    'explain.default': '既定',
    'explain.organization': '組織の設定',
    'explain.group': 'グループ {group}',
    'explain.free': '*',
    'explain.free.note': '* 利用者が自分で変えられます（userMayOverride）。',

    'import.none':
      'OutlookOkan（Whitelist.csv など）や FlexConfirmMail（TrustedDomains.txt など）の設定ファイルがありません。',
    'import.both':
      'OutlookOkan と FlexConfirmMail の両方の設定があります。--from でどちらかを指定してください。',
    'import.exists':
      '{out} がもうあります。--out で別の名前を指定するか、上書きしてよければ --force を付けてください。',
    'import.not-saved': '{file} に書けませんでした: {reason}',

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
  yubisashi replay MAILBOX [options]    find out on sent mail how often people would be asked
  yubisashi policy validate FILE        list every fault of a policy.json
  yubisashi policy explain --for ADDRESS
                                        the policy in force for a sender, and where each value comes from
  yubisashi policy import FILE|FOLDER…  make a policy.json of OutlookOkan's or FlexConfirmMail's settings
  yubisashi package [options]           make all that is deployed: site, manifests, settings of servers
  yubisashi doctor URL [options]        examine a site that is served, and say what to mend

FILE is .eml (drafts too) or .json (a message in the contract's form); - is standard input.
MAILBOX is an .mbox, a folder of .eml files, or a .jsonl with one message a line (either file may be
.gz). Oldest first, each mail is judged by what was remembered on its day, and then remembered.

Options of check and replay:
  --policy policy.json   the organization's policy (default: built in, the sender's domain being internal)
  --memory memory.json   what is remembered of the sender's correspondence (replay: at the start)
  --format text|json     form of the output (default: text; json is one line per file with check, and
                         one line with all figures with replay)

Options of replay:
  --each                 print a line for each mail before the figures
  --save-memory FILE     save what is remembered at the end, to be used with --memory

Options of policy explain:
  --for ADDRESS          the sender's address
  --policy policy.json   policy to look into (default: policy.json)
  --format text|json     form of the output

Options of policy import:
  --from outlookokan|flexconfirmmail  whose settings they are (default: told by the files' names)
  --out policy.json      file to write (default: policy.json); one that is there is not overwritten
  --force                overwrite it
  --report FILE          write the list of what could and could not be taken to a file too
  --format text|json     form of that list

Options of package:
  --url URL              where it will be served (https://addin.example.co.jp/); required
  --policy policy.json   the organization's policy; required
  --out FOLDER           where to make it, the folder of the last time included; required
  --send-mode MODE       what Outlook does while the add-in cannot be loaded: soft-block (the sender may
                         decide; default), block (nothing is sent), prompt-user (he may always decide)
  --outlook URL          your own Outlook on the web (Exchange Server); may be given several times
  --admin                put the policy editor (admin.html) on the site too (default: not)
  --revision N           number of the manifest within this version (default: follows from the last time)

Options of doctor:
  --ca FILE              certificates to trust (PEM), for a certification authority of your own
  --release FOLDER       what package made: every file of the site is compared with it
  --format text|json     form of the output (json is one line)

Options of all commands:
  --lang ja|en           language (default: that of the environment)
  -h, --help             show this help
  -v, --version          show the version

Exit code (of several files the highest; replay and package: 0 or 3):
  0  everything may be sent (policy validate, doctor: no faults; replay: everything was read)
  1  something needs confirmation (doctor: only advice)
  2  something cannot be sent (doctor: something to mend)
  3  bad usage, or a file that cannot be read (the others are still judged)
`,
    'usage.see-help': 'Run yubisashi --help for usage.',
    'usage.no-command':
      'Name a command: check, replay, policy validate, policy explain, policy import, package or doctor.',
    'usage.unexpected': '“{word}” is one word too many.',
    'usage.option-needed': '{option} is needed.',
    'usage.not-a-url': '{option}: “{value}” is no URL. Give one like https://addin.example.co.jp/.',
    'usage.not-https': '{option}: “{value}” is not https. Outlook loads add-ins over https only.',
    'usage.more-than-a-place': '{option}: “{value}” must be a place alone, without ?, # and user name.',
    'usage.odd-path': '{option}: the path of “{value}” may only have letters, digits and - . _ ~.',
    'usage.no-site': 'Name the site to examine: https://addin.example.co.jp/.',
    'usage.one-site': 'Name one site only.',
    'usage.unknown-command': 'There is no command “{command}”.',
    'usage.unknown-option': 'The option “{option}” cannot be used here.',
    'usage.no-value': '{option} needs a value.',
    'usage.no-value-taken': '{option} takes no value.',
    'usage.bad-value': '{option} cannot be “{value}”. Use one of: {choices}',
    'usage.no-file': 'Name a FILE.',
    'usage.one-file': 'Name one FILE only.',
    'usage.no-sender': 'Name the sender’s mail address with --for.',
    'usage.no-settings': 'Name settings files or a folder of them.',
    'usage.no-mailbox': 'Name a MAILBOX: an .mbox, a .jsonl or a folder.',
    'usage.one-mailbox': 'Name one MAILBOX only.',

    'file.failed': '{file}: {reason}',
    'file.not-found': 'There is no such file.',
    'file.is-folder': 'This is a folder. Name a file.',
    'file.no-access': 'No permission to read it.',
    'file.error': 'Cannot be read: {reason}',
    'memory.none': '{file}: holds no memory; judged as if nothing were remembered.',
    'memory.damaged': 'The memory in it is damaged. Name another copy, or leave --memory out.',
    'memory.version':
      'The memory in it was written by a later version. Update yubisashi, or leave --memory out.',
    'memory.not-overwritten':
      'A file that cannot be read is not overwritten. Name another one with --save-memory, or move this one away.',
    'memory.not-saved': 'Could not be saved: {reason}',

    'replay.empty': 'There is nothing in it.',
    'replay.not-mailbox': 'Not readable as a mailbox. Name an .mbox, a .jsonl or a folder of .eml files.',
    'replay.no-mails': 'There are no .eml files in the folder.',
    'replay.undated':
      '{file}: {count} mails have no date. They were judged in the order of the file, as if sent a minute after the mail before.',
    'replay.heading': '{file}: {mails} mails, {from} to {to}, {unreadable} unreadable',
    'replay.all': 'all',
    'replay.learnt': 'after learning',
    'replay.per-100': 'per 100',
    'replay.mails': 'mails',
    'replay.warned': 'with a warning',
    'replay.checklist-only': 'asked by the checklist alone',
    'replay.findings': 'mails with findings',
    'replay.note':
      'after learning: mails after the first {enough} that are remembered. Findings that rest on the memory begin there.',

    'policy.valid': '{file}: no faults.',
    'policy.not-beside': '“{file}” is no file in or below the folder of policy.json.',

    'explain.heading': 'The policy in force for {sender}',
    'explain.groups': 'Groups: {groups} (the later ones go over the others)',
    'explain.no-groups': 'Groups: none',
    'explain.default': 'default',
    'explain.organization': 'organization',
    'explain.group': 'group {group}',
    'explain.free': '*',
    'explain.free.note': '* Users may change it for themselves (userMayOverride).',

    'import.none':
      'There are no settings files of OutlookOkan (such as Whitelist.csv) or FlexConfirmMail (such as TrustedDomains.txt).',
    'import.both': 'There are settings of both OutlookOkan and FlexConfirmMail. Name one with --from.',
    'import.exists': '{out} is there already. Name another one with --out, or add --force to overwrite it.',
    'import.not-saved': '{file} could not be written: {reason}',

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
