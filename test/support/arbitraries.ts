import fc from 'fast-check';
import { surnames } from '../../src/names/data/surnames';
import { commonSurnames } from '../../src/names/data/commonSurnames';
import type { MessageSketch } from '../checks/checkTester';

// Mails and directories made of names, companies and domains that are much alike, for property tests.

const common = commonSurnames.split(';').flatMap((entry) => entry.split(' ').slice(1));
const all = surnames.split(';').flatMap((entry) => entry.split(' ').slice(1));
const romaji = commonSurnames.split(';').map((entry) => entry.split(' ')[0]!.replace('!', ''));

const surname = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...common) }, fc.constantFrom(...all));
const given = fc.constantFrom(
  '一郎',
  '花子',
  '健',
  '真理子',
  'いちろう',
  '眞',
  '孝行',
  '美咲',
  '翔',
  '東',
  '直樹',
  '',
);
const place = fc.constantFrom(
  ...'商事 建設 工業 製薬 電機 工務店 商店 銀行 大学 病院 営業部 総務課 支店 工場 部長 課長 係 室 事務所 プロジェクト 様 屋'.split(
    ' ',
  ),
);
const honorific = fc.constantFrom(
  '様',
  'さん',
  ' 様',
  '殿',
  'さま',
  '先生',
  '部長',
  '課長',
  '',
  '、',
  '各位',
  '御中',
  'より',
  'です',
);
const latin = fc.constantFrom(...romaji, 'smith', 'jones', 'sales', 'info', 'ichiro', 'hanako');
const capital = latin.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((words) => words.join(''));
const text = (word: string) => fc.constant(word);
const blank = fc.constantFrom('', ' ', '　');

const displayName = fc.oneof(
  text(''),
  join(surname, blank, given),
  join(surname, place),
  join(surname, place, text(' '), surname),
  join(place, text(' '), surname, blank, given),
  join(surname, blank, given, fc.constantFrom('(営業)', '（山田）', '様', '部長')),
  join(capital, text(' '), capital),
  join(capital, text(', '), capital),
  capital,
);
const local = fc.oneof(
  latin,
  join(latin, fc.constantFrom('.', '-', '_', ''), latin),
  join(fc.constantFrom('i', 'k', 't.', 'm-', 'yu'), latin),
  join(latin, fc.constantFrom('.k', '01', '2020', '-sales', '+x')),
);
const domain = fc.constantFrom(
  ...'yamada.example suzuki.co.jp suzuki-denki.co.jp gmail.com gmial.com gmail.co yahoo.co.jp docomo.ne.jp ocn.ne.jp example.co.jp'.split(
    ' ',
  ),
  ...'exmaple.co.jp examp1e.co.jp hasegawa.co.jp hasegwa.co.jp hasegawa.co.jo t-online.de excite.co.jp msn.com outlook.co.jp example.con'.split(
    ' ',
  ),
);
const address = fc.tuple(local, domain).map(([name, at]) => `${name}@${at}`);
const mailbox = fc.record({ name: displayName, address });
const acquaintance = fc.tuple(mailbox, fc.nat(12)).map(([who, count]) => ({ ...who, count }));

const salutation = fc.oneof(
  join(surname, blank, given, honorific),
  join(surname, place, text(' '), surname, honorific),
  join(surname, place, text('\n'), place, text('\n'), surname, blank, given, honorific),
  join(surname, honorific, text('、'), surname, honorific),
  join(surname, honorific, text(' '), surname, honorific),
  join(
    fc.constantFrom('Dear ', 'Hi ', 'Dear Mr. ', 'Hello '),
    capital,
    fc.constantFrom('', '-san', ' Smith'),
    fc.constantFrom(',', '', ' and all,'),
  ),
  join(capital, fc.constantFrom('様', '-san,', ',')),
  join(surname, place, text('の'), surname, honorific),
);
const body = fc
  .tuple(
    salutation,
    fc.constantFrom('\n\nお世話になっております。', '\nThank you.', '', '\n佐藤です。', ' お疲れ様です。'),
  )
  .map((lines) => lines.join(''));

/** Mails to a few people, some of them known, with a salutation. */
export const sketch: fc.Arbitrary<MessageSketch> = fc.record({
  to: fc.array(mailbox, { minLength: 1, maxLength: 3 }),
  cc: fc.array(mailbox, { maxLength: 1 }),
  text: body,
  subject: join(surname, place, fc.constantFrom('様', 'の件', '')),
  acquaintances: fc.array(acquaintance, { maxLength: 4 }),
});
/** A party of a directory, as a policy has it. */
export const party = fc.record({
  name: join(surname, place),
  aliases: fc.array(surname, { maxLength: 1 }),
  domains: fc.uniqueArray(domain, { minLength: 1, maxLength: 1 }),
  people: fc.array(fc.record({ name: join(surname, given), address }), { maxLength: 2 }),
});
