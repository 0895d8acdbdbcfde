import { Correspondence } from '../../../src/memory/correspondence';
import { featureNames, featuresOf } from '../../../src/memory/ranking/features';
import { subjectOf, type RankedMessage } from '../../../src/memory/ranking/subject';
import { after, mailTo, memoryOf, type Sent } from '../samples';

// The network's weights are learnt from these numbers: where one of them changes, they have to be learnt anew.

const [tanaka, tanabe, kato] = ['tanaka@yamada.example', 'tanabe@kawada.example', 'kato@yamada.example'];
const [ito, abe] = ['ito@example.co.jp', 'abe@example.co.jp'];
const reply = (mail: Sent): Sent => ({ ...mail, composeType: 'reply' });

const mails: readonly Sent[] = [
  mailTo([tanaka, kato], [ito]),
  reply(mailTo([tanaka])),
  mailTo([tanabe, abe]),
  mailTo([ito]),
  mailTo([kato], [ito, tanaka]),
  reply(mailTo([kato, ito])),
  mailTo([tanabe, ito]),
  mailTo(['a@x.example', 'b@x.example', 'c@x.example', ito]),
];
const correspondence = new Correspondence(memoryOf(mails, 600));

const later = after(mails.length * 600 + 1_200).toISOString();

const featuresFor = (message: Partial<RankedMessage>) =>
  featuresOf(subjectOf(correspondence, { ...mailTo([]), date: later, ...message }));

const found = [
  // Two of a circle, one of another who is named alike, and a new address of one of them
  ...featuresFor({
    to: [
      { name: '田中 一郎', address: tanaka },
      { name: '', address: kato },
    ],
    cc: [
      { name: '田中 花子', address: tanabe },
      { name: 'Kato Ichiro', address: 'kato.new@yamada.example' },
    ],
  }),
  // One alone, answered a year later
  ...featuresFor({ ...reply(mailTo([ito])), date: after(365 * 24 * 60).toISOString() }),
  // A stranger, and a colleague in copy
  ...featuresFor({ ...mailTo(['nobody@z.example'], [ito]), composeType: 'replyAll' }),
];

test.each<[name: (typeof featureNames)[number], ...expected: number[]]>([
  ['known', 1, 1, 1, 0, 1, 0, 1],
  ['count', 1.3863, 1.3863, 1.0986, 0, 1.9459, 0, 1.9459],
  ['hours', 3.9318, 3.7136, 3.434, 12, 5.8201, 12, 3.0445],
  ['overdue', 0.2877, 0, -0.5596, 1.5, -0.4055, 1.5, -0.4055],
  ['mails3', -0.2708, 0.0624, -0.1166, -4.6052, 1.0307, -4.6052, 1.0307],
  ['mails80', 1.0509, 1.0624, 0.6689, -3.912, 1.7622, -3.912, 1.7622],
  ['mails400', 1.0944, 1.0967, 0.6962, -3.912, 1.7885, -3.912, 1.7885],
  ['type', 0.0282, 0.0282, 0.2513, 0, -0.3448, 0, -1.3863],
  ['field', -0.1054, 0.1398, -0.6931, 0, -0.1335, 0, 0.4055],
  ['grouped', 0.5, 0.75, 0.6667, 0, 0.7143, 0, 0.7143],
  ['together', 0.5, 0.5, 0, 0, 0, 0, 0],
  ['togetherCount', 1.0986, 1.0986, 0, 0, 0, 0, 0],
  ['togetherSince', 1.3863, 1.3863, 9, 9, 9, 9, 9],
  ['companions', 0.2222, 0.2222, 0, 0, 0, 0, 0],
  ['vote', 0.3443, 0.2963, 0, 0, 0, 0, 0],
  ['voters', -1.119, -0.9518, -0.2472, -0.0967, -4.6052, 0.6409, -4.6052],
  ['likestWith', 0.4, 0.4, 0, 0, 0, 0, 0],
  ['likestWithout', 0.4, 0.5, 0.6667, 0.6667, 0, 1, 0],
  ['withoutExactly', -3.912, -3.912, -3.912, -3.912, -3.912, 0.0085, -3.912],
  ['circle', 0.4449, 0.441, 0.4562, 0, 0, 0, 0],
  ['inCircle', 0.8211, 0.8089, 0.7198, 0, 0, 0, 0],
  ['starts', 2, 1, 2, 1, 0, 0, 0],
  ['letters', 0.6, 0.6, 0.6, 0.6, 0, 0, 0],
  ['sameDomain', 0.6667, 0.6667, 0, 0.6667, 0, 0, 0],
  ['domainCount', 1.9459, 1.9459, 1.0986, 1.9459, 2.0794, 0, 2.0794],
  ['othersUnknown', 0.3333, 0.3333, 0.3333, 0, 0, 0, 1],
  ['recipients', 1.3863, 1.3863, 1.3863, 1.3863, 0, 0.6931, 0.6931],
  ['alone', 0, 0, 0, 0, 1, 0, 0],
  ['reply', 0, 0, 0, 0, 1, 1, 1],
  ['several', 0.6667, 0.6667, 0.6667, 0.6667, 0.6667, 0.6667, 0.6667],
  ['recipientsPerMail', 2, 2, 2, 2, 2, 2, 2],
  ['people', 2.1972, 2.1972, 2.1972, 2.1972, 2.1972, 2.1972, 2.1972],
])('%s', (name, ...expected) => {
  const index = featureNames.indexOf(name);
  expect(found.map((row) => Number(row[index]!.toFixed(4)))).toEqual(expected);
});

test('there is no other feature', () => {
  for (const row of found) expect(row).toHaveLength(featureNames.length);
  expect(featureNames).toHaveLength(32);
});
