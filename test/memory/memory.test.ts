import { emptyMemory, learn } from '../../src/memory/memory';
import { after, mailTo, memoryOf } from './samples';

const tanaka = { name: '田中 一郎', address: 'Tanaka@Yamada.example' };

test('a mail that went is remembered by address, name and company', () => {
  const memory = learn(
    emptyMemory(),
    { ...mailTo([]), to: [tanaka], cc: [{ name: '', address: 'a@b.example' }] },
    after(1),
  );
  expect(Array.from(memory.people)).toEqual([
    ['tanaka@yamada.example', { name: '田中 一郎', older: 0, olderLast: 0 }],
    ['a@b.example', { name: '', older: 0, olderLast: 0 }],
  ]);
  expect(memory.log).toMatchObject([
    { composeType: 'new', recipients: ['tanaka@yamada.example', 'a@b.example'] },
  ]);
});

test('those in To are told from those in copy, and nobody counts twice', () => {
  const [a, b, c] = ['a@x.example', 'b@x.example', 'c@x.example'] as const;
  expect(learn(emptyMemory(), mailTo([a, b, a], [c, b]), after(1)).log).toMatchObject([
    { recipients: [a, b, c], to: 2 },
  ]);
  expect(learn(emptyMemory(), mailTo([], [c]), after(1)).log).toMatchObject([{ recipients: [c], to: 0 }]);
});

test('a mail is the same one whatever the order of its recipients, and another one a minute later', () => {
  const [a, b] = ['a@x.example', 'b@x.example'] as const;
  const once = learn(emptyMemory(), mailTo([a, b]), after(1));
  expect(learn(once, mailTo([b, a]), after(1))).toEqual(once);
  expect(learn(once, mailTo([b, a]), after(2)).log).toHaveLength(2);
});

test('learning a mail twice is learning it once', () => {
  const mail = mailTo(['a@b.example', 'c@d.example']);
  const once = learn(emptyMemory(), mail, after(5));
  expect(learn(once, mail, after(5))).toEqual(once);
});

test('mails of the same minute to different people are two mails', () => {
  const memory = learn(
    learn(emptyMemory(), mailTo(['a@b.example']), after(5)),
    mailTo(['x@b.example']),
    after(5),
  );
  expect(memory.log).toHaveLength(2);
});

test('a mail learnt late takes its place by time', () => {
  const late = learn(
    memoryOf([mailTo(['a@b.example']), mailTo(['c@d.example'])]),
    mailTo(['e@f.example']),
    after(90),
  );
  expect(late.log.map(({ recipients }) => recipients[0])).toEqual([
    'a@b.example',
    'e@f.example',
    'c@d.example',
  ]);
});

test.each([
  ['no readable address', mailTo(['', '/o=ExchangeLabs/cn=recipients/cn=x']), after(1)],
  ['a time that is none', mailTo(['a@b.example']), new Date(NaN)],
])('nothing is learnt from a mail with %s', (_, mail, sent) => {
  expect(learn(emptyMemory(), mail, sent)).toEqual(emptyMemory());
});

test('what was sent before everything was forgotten stays forgotten', () => {
  const erased = emptyMemory(Math.floor(after(10).getTime() / 60_000));
  expect(learn(erased, mailTo(['a@b.example']), after(10))).toEqual(erased);
  expect(learn(erased, mailTo(['a@b.example']), after(11)).people.size).toBe(1);
});

test('a name stays when a later mail has none, and is replaced by a later name', () => {
  const named = learn(emptyMemory(), { ...mailTo([]), to: [tanaka] }, after(1));
  const bare = learn(named, mailTo([tanaka.address]), after(2));
  expect(bare.people.get('tanaka@yamada.example')?.name).toBe('田中 一郎');
  const renamed = learn(bare, { ...mailTo([]), to: [{ ...tanaka, name: '鈴木 一郎' }] }, after(3));
  expect(renamed.people.get('tanaka@yamada.example')?.name).toBe('鈴木 一郎');
});

test('a name that is only the address is no name; a long one is cut between characters', () => {
  const names = [' TANAKA@yamada.example', '𠮷'.repeat(100), ' 田中 \n  一郎　'];
  const [none, long, laidOut] = names.map(
    (name) =>
      learn(emptyMemory(), { ...mailTo([]), to: [{ ...tanaka, name }] }, after(1)).people.get(
        'tanaka@yamada.example',
      )?.name,
  );
  expect(none).toBe('');
  expect(laidOut).toBe('田中 一郎');
  expect(long).toBe('𠮷'.repeat(60));
});
