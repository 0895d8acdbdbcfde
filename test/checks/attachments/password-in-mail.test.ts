import { testCheck } from '../checkTester';

const sealed = { name: '資料.zip', type: 'zip', protection: 'password' } as const;
const open = { name: '資料.zip', type: 'zip' } as const;

testCheck('password-in-mail', {
  clean: [
    { text: 'パスワードは別途お電話にてお知らせいたします。', facts: [sealed] },
    { text: 'パスワードは、別メールにてお送りいたします。', facts: [sealed] },
    { text: 'パスワードは御社の電話番号の下4桁です。', facts: [sealed] },
    { text: 'The password will be sent separately.', facts: [sealed] },
    { text: 'The file is password protected. Password is required to open it.', facts: [sealed] },
    { text: 'パスワード: 別途ご連絡', facts: [sealed] },
    { text: 'パスワードの再設定は https://login.example/reset からお願いします。', facts: [sealed] },
    { text: '管理画面のログインパスワードは Abc12345 です。', facts: [open] },
    { text: '管理画面のログインパスワードは Abc12345 です。' },
    { text: 'パスワード：Xk93-pqzR', facts: [sealed], to: 'suzuki@example.co.jp' },
    { text: '次の資料のパスワードは別途お送りします。\nhttps://www.example.co.jp/', facts: [sealed] },
    { text: 'PWAの資料を送ります。HTML5 で作っています。', facts: [sealed] },
    { text: '添付ファイルのパスワードは前回と同じです。', facts: [sealed] },
    { text: 'パスワードは tanaka+1@yamada.example にお尋ねください。', facts: [sealed] },
    { text: 'パスワードは 2026/11/25 にお送りします。', facts: [sealed] },
    { text: 'パスワード：\n--------\n佐藤', facts: [sealed] },
    { text: 'パスワードは Excel、Word とも同じです。', facts: [sealed] },
    { text: 'さきほどのログインパスワードは Xk93pqzR です。' },
    {
      name: 'far from any file',
      text: `ファイル${'あ'.repeat(200)}パスワードは Xk93pqzR です。`,
      facts: [open],
    },
  ],
  flagged: [
    [
      { text: '下記のパスワードにて解凍をお願いします。\n\nXk93pqzR\n', facts: [sealed] },
      { says: '「資料.zip」', at: ['Xk93pqzR'] },
    ],
    [
      { text: 'パスワードは生年月日（19850503）です。', facts: [sealed] },
      { says: '「資料.zip」', at: ['19850503'] },
    ],
    [
      { text: 'パスワード：Xk93-pqzR', facts: [sealed] },
      { says: '「資料.zip」', at: ['Xk93-pqzR'] },
    ],
    [
      { text: '以下パスワードで解凍をお願いします。\n\u3000Xk93pqzR\n', facts: [sealed] },
      { at: ['Xk93pqzR'] },
    ],
    [{ text: 'パスワードは "Xk93pqzR".', facts: [sealed] }, { at: ['Xk93pqzR'] }],
    [{ text: 'パスワード：Xk(93pqzR', facts: [sealed] }, { at: ['Xk(93pqzR'] }],
    [{ text: 'Password: <Xk93pqzR>).', facts: [sealed] }, { at: ['Xk93pqzR'] }],
    [{ text: 'パスワード：tanaka', facts: [sealed] }, { at: ['tanaka'] }],
    [{ text: 'パスワードは Xk93pqzR で、展開してください。', facts: [sealed] }, { at: ['Xk93pqzR'] }],
    [
      {
        name: 'the first of two',
        text: '下記のパスワードにて解凍をお願いします。\n\nXk93pqzR\n\n予備のパスワード：second-222',
        facts: [sealed],
      },
      { at: ['Xk93pqzR'] },
    ],
    [
      {
        name: 'two files of one name',
        text: '添付ファイルのパスワードは Xk93pqzR です。',
        files: ['資料.zip', '資料.zip'],
      },
      { says: '「資料.zip」' },
    ],
    [
      { text: '解凍パスワードは「Summer2026」です。', facts: [sealed] },
      { says: '「資料.zip」', at: ['Summer2026'] },
    ],
    [
      { text: 'パスワードは以下の通りです。\n\n  abcdefgh\n\nよろしく', facts: [sealed] },
      { says: '「資料.zip」', at: ['abcdefgh'] },
    ],
    [
      { text: 'ファイルのPW: 20261125', facts: [sealed] },
      { says: '「資料.zip」', at: ['20261125'] },
    ],
    [
      { text: 'パスワードは yamada です。', facts: [sealed] },
      { says: '「資料.zip」', at: ['yamada'] },
    ],
    [
      { text: 'The password is Winter#42.', facts: [sealed] },
      { says: '「資料.zip」', at: ['Winter#42'] },
    ],
    [
      { text: 'Password: s3cret!', facts: [{ protection: 'password' }] },
      { says: '「file.xlsx」', at: ['s3cret!'] },
    ],
    [
      {
        name: 'in the subject',
        subject: '資料のパスワード: Xk93pqzR',
        text: 'ご確認ください。',
        facts: [sealed],
      },
      { says: '「資料.zip」', at: ['Xk93pqzR'] },
    ],
    [
      {
        name: 'nobody looked, the text speaks of the file',
        text: '添付ファイルのパスワードは Xk93pqzR です。',
        files: ['資料.zip'],
      },
      { says: '「資料.zip」', at: ['Xk93pqzR'] },
    ],
    [
      { name: 'a file without one', text: '添付ファイルのパスワードは Xk93pqzR です。', facts: [open] },
      { says: '「資料.zip」', at: ['Xk93pqzR'] },
    ],
    [
      {
        name: 'only the protected one of two',
        text: '添付ファイルのパスワードは Xk93pqzR です。',
        facts: [{ name: '案内.pdf', type: 'pdf' }, sealed],
      },
      { says: '「資料.zip」', at: ['Xk93pqzR'] },
    ],
    [
      { text: '先ほどお送りしたファイルのパスワードをお知らせします。\nパスワード：Xk93pqzR' },
      { says: '先に送った', at: ['Xk93pqzR'] },
    ],
    [
      {
        text: 'Here is the password for the file I just sent:\nhunter2-77',
        subject: 'Password',
        name: 'after a file, in English',
      },
      { says: '先に送った', at: ['hunter2-77'] },
    ],
  ],
});
