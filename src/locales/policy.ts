import { defineTexts } from './texts';

/** What is wrong with a policy file. */
export const policyTexts = defineTexts(
  {
    'not-json': 'JSON として読めません: {reason}',
    'unknown-key': '「{key}」という設定はありません。綴りを確かめるか、取り除いてください。',
    missing: '必要な値がありません。書けるもの: {what}',
    expected: '{found} は使えません。書けるもの: {what}',
    'bad-keyword': '語句として使えません。空でない語句か、正しい /正規表現/ を書いてください。',
    'at-least': '{minimum} 以上',
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
    'bad-keyword':
      'Cannot be used as a keyword. Write words that are not empty, or a valid /regular expression/.',
    'at-least': '{minimum} or more',
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
