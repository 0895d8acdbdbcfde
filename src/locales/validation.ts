import { defineTexts } from './texts';

/** What is wrong with a JSON file: a policy, a message. */
export const validationTexts = defineTexts(
  {
    'not-json': 'JSON として読めません: {reason}',
    'unknown-key': '「{key}」という設定はありません。綴りを確かめるか、取り除いてください。',
    missing: '必要な値がありません。書けるもの: {what}',
    expected: '{found} は使えません。書けるもの: {what}',
    'fault.keyword':
      '語句として使えません。空でない語句か、正しい /正規表現/ を書いてください (フラグは i m u。後読み、名前付きグループ、\\p は使えません)。',
    'fault.address': 'メールアドレスとして読めません。',
    'fault.duplicate': 'すでに使われています。ほかと違うものにしてください。',
    'fault.path':
      '利用者に許せる設定のパスではありません。checks.new-recipient、checklist.tickEach、recipients.watched のように書いてください。',
    'fault.channel':
      'チャンネルの URL として使えません。https:// か msteams: で始め、使えるのは {addresses}・{subject}・{text} だけです（ホスト名の中には書けません）。',
    'duplicate-key': '同じ設定が 2 回書かれています。1 つにしてください。',
    'fault.base64': 'Base64 として読めません。',
    'fault.date': '日時として読めません。書けるもの: 2026-11-21T09:00:00+09:00',
    'fault.message': 'メッセージではありません。from、to、subject、body などがありません。',
    'at-least': '{minimum} 以上',
    'at-least.string': '{minimum} 文字以上の文字列',
    'at-least.array': '{minimum} 件以上の配列',
    'at-most': '{maximum} 以下',
    'an-id': '英数字と . _ - だけの ID',
    'another-value': '別の値',
    'type-string': '文字列',
    'type-number': '数',
    'type-int': '整数',
    'type-boolean': 'true / false',
    'type-array': '配列 […]',
    'type-object': 'オブジェクト {…}',
    'type-tuple': '[レベル, 設定] の配列',
    'type-record': 'オブジェクト {…}',
  },
  {
    'not-json': 'Not readable as JSON: {reason}',
    'unknown-key': 'There is no setting “{key}”. Check its spelling or remove it.',
    missing: 'A value is missing. Expected: {what}',
    expected: '{found} cannot be used here. Expected: {what}',
    'fault.keyword':
      'Cannot be used as a keyword. Write words that are not empty, or a valid /regular expression/ (flags i m u; no look-behind, named groups or \\p).',
    'fault.address': 'Not readable as a mail address.',
    'fault.duplicate': 'Already used. Give each a different one.',
    'fault.path':
      'Not the path of a setting that users may be allowed. Write it like checks.new-recipient, checklist.tickEach or recipients.watched.',
    'fault.channel':
      'Not the URL of a channel. Begin with https:// or msteams: and use no placeholders but {addresses}, {subject} and {text}, and none in the host.',
    'duplicate-key': 'This setting is there twice. Keep one.',
    'fault.base64': 'Not readable as Base64.',
    'fault.date': 'Not readable as a date. Expected: 2026-11-21T09:00:00+09:00',
    'fault.message': 'Not a message: it has no from, to, subject, body or the like.',
    'at-least': '{minimum} or more',
    'at-least.string': 'text of at least {minimum} character(s)',
    'at-least.array': 'an array of at least {minimum} item(s)',
    'at-most': '{maximum} or less',
    'an-id': 'an id of letters, digits and . _ -',
    'another-value': 'another value',
    'type-string': 'text',
    'type-number': 'a number',
    'type-int': 'a whole number',
    'type-boolean': 'true / false',
    'type-array': 'an array […]',
    'type-object': 'an object {…}',
    'type-tuple': 'an array [level, options]',
    'type-record': 'an object {…}',
  },
);
