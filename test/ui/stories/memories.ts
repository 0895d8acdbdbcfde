import type { Remembered, RememberedMark, RememberedPerson, SessionMemory } from '../../../src/ui/session';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 20, 3);

const person = (name: string, address: string, count: number, daysAgo: number): RememberedPerson => ({
  name,
  address,
  count,
  last: NOW - daysAgo * DAY,
});

const some: readonly RememberedPerson[] = [
  person('鈴木 花子', 'suzuki@example.co.jp', 214, 0),
  person('田中 一郎', 'tanaka@yamada.example', 87, 1),
  person('高橋 健太(営業二課)', 'takahashi.kenta@example.co.jp', 41, 12),
  person('Watanabe, Sakura (Overseas Sales)', 'sakura.watanabe@overseas-sales.example.co.jp', 12, 40),
  person('', 'info@xn--wgv71a119e.example', 5, 210),
  person('田中\u202e 美咲', 'tanaka@suzuki-kogyo.example', 1, 400),
];

const many = Array.from({ length: 1000 }, (_, i) =>
  person(`山田 ${i + 1}`, `yamada.${i + 1}@${i % 7}.example.co.jp`, 1000 - i, i % 90),
);

const mark = (check: string, person: string, others: number, daysAgo: number): RememberedMark => ({
  reason: `${check} ${person}`,
  check,
  person,
  others,
  time: NOW - daysAgo * DAY,
});

const marks = [
  mark('distribution-list', 'eigyo-all@example.co.jp', 0, 2),
  mark('many-recipients', 'ito@example.co.jp', 27, 31),
  mark('check-of-a-newer-version', 'info@xn--wgv71a119e.example', 0, 90),
];

const usual: Remembered = {
  mailbox: 'sato@example.co.jp',
  enabled: true,
  mails: 312,
  enough: true,
  leftOut: 0,
  people: some,
  needless: [],
};

/** What may be remembered, by name. */
const memories: Readonly<Record<string, Remembered>> = {
  usual,
  needless: { ...usual, people: some.slice(0, 2), needless: marks },
  few: { ...usual, mails: 3, enough: false, people: some.slice(0, 2) },
  none: { ...usual, mails: 0, enough: false, people: [] },
  many: { ...usual, mails: 12_345, leftOut: 230, people: many },
  disabled: { ...usual, enabled: false, people: some.slice(0, 3) },
  damaged: { ...usual, mails: 2, enough: false, people: some.slice(0, 1), problem: 'damaged' },
  version: { ...usual, mailbox: '', mails: 2, enough: false, people: some.slice(0, 1), problem: 'version' },
};

export const memoryNames = [...Object.keys(memories), 'failing', 'unreadable'];

/** A memory that forgets as it is told; `failing` once does not, `unreadable` cannot be read. */
export function memoryOf(name: string, calls: unknown[]): SessionMemory {
  let remembered = memories[name] ?? usual;
  let refusals = name === 'failing' ? 1 : 0;
  const forgetting = (call: unknown, left: Partial<Remembered>) => {
    calls.push(call);
    remembered = { ...remembered, ...left };
    if (remembered.people.length === 0) remembered = { ...remembered, mails: 0, problem: undefined };
    return refusals-- > 0 ? Promise.reject(new Error('refused')) : Promise.resolve();
  };
  return {
    read: () =>
      name === 'unreadable' ? Promise.reject(new Error('not there')) : Promise.resolve(remembered),
    forget: (address) =>
      forgetting(
        { forget: address },
        { people: remembered.people.filter((other) => other.address !== address) },
      ),
    forgetAll: () => forgetting('forgetAll', { people: [], needless: [] }),
    askAgain: (reason) =>
      forgetting(
        { askAgain: reason },
        { needless: remembered.needless.filter((other) => other.reason !== reason) },
      ),
  };
}
