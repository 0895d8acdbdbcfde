import { defineTexts } from './texts';

/** The page at the add-in's address: who lives here, and what happens with people's mail. */
export const sitePageTexts = defineTexts(
  {
    title: '指差し',
    about:
      'このサイトは、メールの誤送信を防ぐ Outlook アドイン「指差し」（版 {version}）のものです。Outlook が必要とするファイルだけを置いています。使い方は、アドインを配布した管理者にお尋ねください。',
    privacy: 'プライバシー',
    'privacy.read':
      '読むもの: 送信しようとしているメールの差出人・宛先・件名・本文・添付ファイル。あなたのパソコンの Outlook の中で読み、確認に使います。',
    'privacy.kept':
      '残すもの: 宛先の名前とアドレス、回数と日時、一緒に宛てた相手。あなたのメールボックスの設定領域と、Outlook が使うブラウザーの保存領域に残します。本文は残しません。アドインの画面でいつでも消せます。管理者は、これを止められます。',
    'privacy.sent':
      '送るもの: ありません。メールの中身も、残したものも、このサイトにもほかの場所にも送りません。このサイトとは、アドインのファイルと組織の設定を受け取るためだけに通信します。Office.js は Microsoft から受け取ります。',
    terms: '利用条件',
    'terms.text': 'MIT ライセンス。無保証です。',
  },
  {
    title: 'Yubisashi',
    about:
      'This site belongs to Yubisashi (version {version}), the Outlook add-in that stops misdirected mail. It holds only what Outlook needs. Ask the administrator who deployed the add-in how to use it.',
    privacy: 'Privacy',
    'privacy.read':
      'What is read: sender, recipients, subject, text and attachments of the message you are about to send. They are read within Outlook on your computer, to be checked.',
    'privacy.kept':
      'What is kept: names and addresses of recipients, how often and when, and who was addressed together; in the settings of your own mailbox and in the storage of the browser that Outlook uses. Never the text. You can erase it in the add-in at any time, and the administrator can switch it off.',
    'privacy.sent':
      'What is sent: nothing. Neither your mail nor what is kept goes to this site or anywhere else. This site is asked only for the add-in’s files and the organization’s policy. Office.js comes from Microsoft.',
    terms: 'Terms of use',
    'terms.text': 'MIT License, without warranty.',
  },
);
