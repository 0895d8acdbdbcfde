import { defineTexts } from './texts';

/** The words of the pane's page on what is remembered, which is loaded only when it is opened. */
export const memoryPageTexts = defineTexts(
  {
    title: '覚えている宛先',
    back: 'チェックリストに戻る',
    loading: '読み込んでいます…',
    'read.failed': 'Outlook から読み込めません',
    retry: 'もう一度試す',

    disabled:
      '組織の設定により、宛先を覚えることは止められています。新しく覚えることも、確認に使うこともありません。',
    'disabled.left': '以前に覚えたものは残っています。ここで消せます。',
    'problem.damaged':
      'Outlook に保管されていた記憶が壊れていました。使わずにこのブラウザーに取り置き、新しく覚え直しています。',
    'problem.version':
      'Outlook には、より新しい版の指差しが覚えたものがあります。この版では読めないため、下にはこのブラウザーで覚えたものだけを示します。「すべて忘れる」はどちらも消します。',
    'forget.failed': 'Outlook に保存できませんでした。ほかのパソコンにはまだ残っているかもしれません。',

    'facts.title': '何を覚えるか',
    'facts.what': '覚えること',
    'facts.what.text':
      '送ったメールの宛先のアドレスと名前、送った回数と最後の日、誰と一緒に送ったか。最近のメールは、日時、宛先か CC か、新規・返信・転送の別も。「これは不要な確認」にした指摘の種類と相手。',
    'facts.not': '覚えないこと',
    'facts.not.text': '件名・本文・添付など、メールに書かれた言葉は一つも覚えません。',
    'facts.use': '使いみち',
    'facts.use.text': '似た宛先の取り違え、初めての宛先、いつもの人の入れ忘れに気づくため。',
    'facts.where': '保管場所',
    'facts.where.text':
      'あなたのメールボックス{mailbox}の設定 (Outlook が保管) と、このブラウザーの中だけ。ほかへは送りません。',
    'facts.where.own': ' ({mailbox}) ',

    'people.title': 'いま覚えている人',
    'people.count': '{people} 名 (送ったメール {mails} 通から)',
    'people.found': '{found} 名が見つかりました',
    'people.quiet': 'まだメールが少ないため、いまは覚えるだけで、これをもとにした指摘はしません。',
    'people.left-out': '置き場所に限りがあるため、あまり送らない {count} 名分は忘れました。',
    'people.none': 'まだ何も覚えていません。',
    'people.none.next': 'メールを送ると、その宛先を覚えます。',
    'people.not-found': '見つかりません。',
    'people.more': 'さらに表示 (あと {count} 名)',
    search: '名前かアドレスで探す',
    'person.facts': '{count} 通・最後は {date}',
    forget: '忘れる',
    'forget.person': '{person} を忘れる',
    'forget.done': '{person} を忘れました',

    'needless.title': '不要とした確認',
    'needless.others': 'ほか {count} 名',
    'needless.since': '{date} から軽くしています',
    'needless.again': '元どおり確認する',
    'needless.again.of': '{person} の「{check}」を元どおり確認する',
    'needless.again.done': '「{check}」を元どおり確認します',

    'forget-all': 'すべて忘れる',
    'forget-all.title': 'すべて忘れますか?',
    'forget-all.text':
      '{people} 名と {mails} 通分の記憶と、不要とした確認を、メールボックスの設定とこのブラウザーから消します。元には戻せません。',
    'forget-all.unread': '読み取れなかった記憶も消します。',
    'forget-all.after': 'このあと送るメールからは、また新しく覚えます。',
    'forget-all.cancel': 'やめる',
    'forget-all.done': 'すべて忘れました',
  },
  {
    title: 'What is remembered',
    back: 'Back to the checklist',
    loading: 'Loading…',
    'read.failed': 'Outlook does not answer',
    retry: 'Try again',

    disabled:
      'Your organization has switched remembering off. Nothing new is remembered, and nothing remembered is used.',
    'disabled.left': 'What was remembered before is still there. You can erase it here.',
    'problem.damaged':
      'What Outlook kept was damaged. It was set aside in this browser unused, and remembering began anew.',
    'problem.version':
      'Outlook keeps what a newer version of Yubisashi remembered, which this version cannot read. Below is only what this browser remembers. “Forget everything” erases both.',
    'forget.failed': 'Outlook could not save this. Other computers may still remember.',

    'facts.title': 'What it is',
    'facts.what': 'Remembered',
    'facts.what.text':
      'Addresses and names of those you sent mail to, how often, when last, and who received mail together. Of recent mails also the time, who stood in To, and whether they were new, replies or forwards. What kind of finding you marked as not needed, and for whom.',
    'facts.not': 'Never',
    'facts.not.text': 'Not one word of a mail: no subject, no text, no attachment.',
    'facts.use': 'What for',
    'facts.use.text':
      'To notice the wrong one of two similar people, someone you never wrote to, or someone left out.',
    'facts.where': 'Where',
    'facts.where.text':
      'Only in the settings of your own mailbox{mailbox}, kept by Outlook, and in this browser. It is sent nowhere else.',
    'facts.where.own': ' ({mailbox})',

    'people.title': 'People remembered now',
    'people.count': 'People: {people}, from mails you sent: {mails}',
    'people.found': 'Found: {found}',
    'people.quiet': 'There are few mails yet: for now it only learns, and points nothing out from this.',
    'people.left-out': 'Room is limited: {count} whom you seldom wrote to had to be forgotten.',
    'people.none': 'Nothing is remembered yet.',
    'people.none.next': 'When you send mail, its recipients are remembered.',
    'people.not-found': 'Nobody found.',
    'people.more': 'Show more ({count} left)',
    search: 'Find a name or address',
    'person.facts': 'Mails: {count}, last {date}',
    forget: 'Forget',
    'forget.person': 'Forget {person}',
    'forget.done': '{person} is forgotten',

    'needless.title': 'Findings you do not need',
    'needless.others': 'and {count} more',
    'needless.since': 'Weighs less since {date}',
    'needless.again': 'Ask again',
    'needless.again.of': 'Ask again: {check}, {person}',
    'needless.again.done': '“{check}” is asked again',

    'forget-all': 'Forget everything',
    'forget-all.title': 'Forget everything?',
    'forget-all.text':
      'This erases what is remembered of people ({people}) and mails ({mails}), and the findings you do not need, from your mailbox settings and from this browser. It cannot be undone.',
    'forget-all.unread': 'What could not be read is erased too.',
    'forget-all.after': 'Mails you send from then on are remembered again.',
    'forget-all.cancel': 'Cancel',
    'forget-all.done': 'Everything is forgotten',
  },
);

export type MemoryTextKey = (typeof memoryPageTexts.keys)[number];
