import { inspect } from '../../src/inspection/inspect';
import { Correspondence } from '../../src/memory/correspondence';
import { readMemory } from '../../src/memory/read';
import type { OutgoingMessage } from '../../src/message/message';
import type { Rules } from '../../src/rules/rules';
import { smallRules } from '../../src/rules/small';
import { wholeRules } from '../../src/rules/whole';
import { editDistance } from '../ranking/editDistance';
import { messageOf, policy } from './decision';
import { memoryText, memoryTextOf, person } from './ranking';

// One decision by its size, in one direction at a time, against what a straightforward program would do at least.

export interface Direction {
  readonly name: string;
  /** What the straightforward program does. */
  readonly plain: string;
  readonly sizes: readonly number[];
  at(size: number): Case;
}

export interface Case {
  /** The size there really is; a memory has room for so many only. */
  readonly reached: number;
  /** By the rules of the event bundle, and by all. */
  small(): unknown;
  whole(): unknown;
  plain(): unknown;
}

const letter = messageOf({ recipients: 5, attachments: 2, characters: 2_000 });
const full = new Correspondence(readMemory(memoryText).memory);

const decide = (message: OutgoingMessage, correspondence: Correspondence | null, rules = smallRules) =>
  inspect({ message, policy, language: 'ja', correspondence, ...rules });

/** Addresses at most two letters from a recipient's, each recipient against each address. */
const nearly = (addresses: readonly string[], known: readonly string[]): number =>
  addresses.reduce((count, one) => count + known.filter((other) => editDistance(one, other) <= 2).length, 0);

/** Every tenth recipient is new. */
const peopleOf = (count: number) =>
  Array.from({ length: count }, (_, index) => person(index % 10 === 9 ? 2_000 + index : index));

const recipients: Direction = {
  name: 'recipients, against a full memory',
  plain: 'edit distance of each to each remembered address',
  sizes: [10, 20, 50, 100, 200, 500, 1_000],
  at(size) {
    const message = { ...letter, to: peopleOf(size) };
    const addresses = message.to.map(({ address }) => address);
    return {
      reached: size,
      small: () => decide(message, full),
      whole: () => decide(message, full, wholeRules),
      plain: () => nearly(addresses, Array.from(full.people.keys())),
    };
  },
};

const memory: Direction = {
  name: 'remembered people, memory read anew, 5 recipients',
  plain: 'edit distance of each to each remembered address',
  sizes: [0, 10, 30, 100, 200, 400, 2_000],
  at(size) {
    const text = memoryTextOf(size);
    const message = { ...letter, to: peopleOf(10).slice(5) };
    const addresses = message.to.map(({ address }) => address);
    const read = () => new Correspondence(readMemory(text).memory);
    const known = Array.from(read().people.keys());
    return {
      reached: known.length,
      small: () => decide(message, read()),
      whole: () => decide(message, read(), wholeRules),
      plain: () => nearly(addresses, known),
    };
  },
};

/** Of a file so many characters are kept (src/attachments/limits.ts). */
const FILE_CHARACTERS = 20_000;

const files: Direction = {
  name: `files looked into, ${FILE_CHARACTERS.toLocaleString('en')} characters each, a directory of ${policy.directory.length} parties`,
  plain: 'each name of the directory sought in each file',
  sizes: [1, 3, 10, 30, 100],
  at(size) {
    const facts = Array.from({ length: size }, (_, index) => ({
      name: `資料_${index}.docx`,
      size: 40_000,
      type: 'docx' as const,
      protection: 'open' as const,
      text: repeated(written, FILE_CHARACTERS),
    }));
    const attachments = facts.map(({ name, size }) => ({ name, size, kind: 'file' as const, inline: false }));
    const message = { ...letter, attachments };
    const decideOnFiles = (rules: Rules) =>
      inspect({ message, policy, language: 'ja', correspondence: full, files: facts, ...rules });
    return {
      reached: size,
      small: () => decideOnFiles(smallRules),
      whole: () => decideOnFiles(wholeRules),
      plain: () =>
        facts.map(({ text }) => {
          const folded = text.normalize('NFKC').toLowerCase();
          return policy.directory.filter(({ name }) => folded.includes(name.normalize('NFKC').toLowerCase()));
        }),
    };
  },
};

const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

const written =
  '次回のお打ち合わせは11月24日(火) 14:00から、会場は本社3階の会議室です。見積金額は1,234,500円（税込）です。\n' +
  'Please find the attached quotation; 担当の鈴木様にもご共有ください。 https://files.example/share/a1b2c3\n\n';

const expressions = policy.keywords.flatMap(({ words }) =>
  words.map((word) => new RegExp(/^\/(.*)\/$/.exec(word)?.[1] ?? word, 'gi')),
);

/** Each keyword as an expression over the text. */
const scan = (text: string): number =>
  expressions.reduce((count, expression) => count + Array.from(text.matchAll(expression)).length, 0);

/** @param bodyOf a body whose text, or HTML, has at least so many characters; the rest is cut off */
const bodies = (name: string, bodyOf: (characters: number) => OutgoingMessage['body']): Direction => ({
  name,
  plain: 'a regular expression for each keyword',
  sizes: LENGTHS,
  at(size) {
    const message = { ...letter, body: bodyOf(size) };
    return {
      reached: size,
      small: () => decide(message, full),
      whole: () => decide(message, full, wholeRules),
      plain: () => scan(message.body.html ?? message.body.text),
    };
  },
});

const repeated = (part: string, characters: number) =>
  part.repeat(Math.ceil(characters / part.length)).slice(0, characters);

const greeting = '山田商事 田中様\n\nお世話になっております。\n\n';

export const directions: readonly Direction[] = [
  recipients,
  memory,
  files,
  bodies('characters of the body, the author’s own', (characters) => ({
    text: greeting + repeated(written, characters - greeting.length),
  })),
  bodies('characters of the body, a quoted thread', (characters) => ({
    text: messageOf({ recipients: 1, attachments: 0, characters }).body.text,
  })),
  bodies('characters of the body’s HTML, full of links', (characters) => ({
    text: letter.body.text,
    html: repeated('<p>資料は<a href="https://files.example/share/a1">こちら</a>です。</p>', characters),
  })),
];
