import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';
import type { OutgoingMessage } from '../../src/message/message';
import builtIn from '../../policy.json';

/** Mails that a sender's days are made of, and how they are asked for; see clicks.mjs. */
export interface Case {
  readonly name: string;
  readonly policy: object;
  readonly message: OutgoingMessage;
  /** Sent first. */
  readonly before?: readonly OutgoingMessage[];
  /** Beginning of the name of the button that mends it. */
  readonly mend?: string;
  /** What a neighbour's rules ask: ticks, and letters of an address to be typed again. */
  readonly neighbour?: { readonly ticks: number; readonly retype?: number };
}

const mail: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [],
  cc: [],
  bcc: [],
  subject: '打ち合わせの日程について',
  body: { text: 'お世話になっております。例示株式会社の佐藤です。\nご都合のよい日をお知らせください。' },
  attachments: [],
  composeType: 'new',
};

const colleague = { name: '鈴木 花子', address: 'suzuki@example.co.jp' };
const customer = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const five = ['佐々木 真', '石川 里奈', '小川 学', '長谷川 茜', '近藤 誠'].map((name, index) => ({
  name,
  address: `member${index + 1}@kawakami.example`,
}));

const internal: OutgoingMessage = { ...mail, to: [colleague] };
const external: OutgoingMessage = { ...mail, to: [customer] };
const withFile: OutgoingMessage = {
  ...mail,
  to: five,
  attachments: [{ name: '会場案内.txt', size: 12, kind: 'file', inline: false, content: '5Lya5aC05qGI5YaF' }],
};
const wrong: OutgoingMessage = {
  ...mail,
  to: [
    { name: '山田 太郎', address: 'yamada@yamada.example' },
    { name: '田中 一郎', address: 'tanaka@suzuki-kogyo.example' },
  ],
};

const policyWith = (checklist: object) => ({
  ...builtIn,
  checklist: { ...builtIn.checklist, ...checklist },
  memory: { start: 'start/memory.json' },
});

/** Knows the people above well enough that none of them is news. */
const memory = Array.from({ length: 60 }, (_, index) => index).reduce<Memory>(
  (known, index) =>
    learn(
      known,
      { ...mail, to: index % 3 === 0 ? five : index % 3 === 1 ? [customer] : [colleague] },
      new Date(Date.UTC(2026, 3, 1, 0, index * 90)),
    ),
  emptyMemory(),
);
export const startMemory = { memory: writeMemory(memory) };

export const cases: readonly Case[] = [
  { name: 'to a colleague', policy: policyWith({}), message: internal, neighbour: { ticks: 1 } },
  {
    name: 'one known external recipient',
    policy: policyWith({}),
    message: external,
    neighbour: { ticks: 1 },
  },
  { name: '  … checklist.light', policy: policyWith({ light: true }), message: external },
  { name: '  … checklist.familiarAfter: 10', policy: policyWith({ familiarAfter: 10 }), message: external },
  {
    name: 'five external recipients, one attachment',
    policy: policyWith({}),
    message: withFile,
    neighbour: { ticks: 6 },
  },
  { name: '  … checklist.familiarAfter: 10', policy: policyWith({ familiarAfter: 10 }), message: withFile },
  {
    name: '  … checklist.foldMinutes: 10, the second mail',
    policy: policyWith({ foldMinutes: 10 }),
    before: [withFile],
    message: { ...withFile, subject: '打ち合わせの場所について' },
  },
  {
    name: 'one of two recipients wrong, and replaced',
    policy: policyWith({}),
    message: wrong,
    mend: '^tanaka@yamada\\.example に置き換える',
    neighbour: { ticks: 2, retype: 'tanaka@yamada.example'.length },
  },
];
