import { inspect } from '../../src/inspection/inspect';
import { knowledgeWith } from '../../src/knowledge/full';
import type { OutgoingMessage } from '../../src/message/message';
import { commonSurnames } from '../../src/names/data/commonSurnames';
import { usualSurnames } from '../../src/names/surnames';
import { readPolicyPart } from '../../src/policy/readPolicy';
import type { DirectoryParty } from '../../src/policy/schema';
import { usualRules } from '../../src/rules/usual';
import { policy } from './decision';

// A directory of 20,000 parties in a file of its own, to be timed by scripts/bench.mjs.

export const PARTIES = 20_000;

const surnames = commonSurnames.split(';').flatMap((entry) => entry.split(' ').slice(1));
const heads = ['山田', '鈴木', '東海', '日本', '関東', 'みなと', 'アルファ', '中央', '北斗', '光'];
const kinds = ['商事', '工業', '印刷', '電機', '物産', '製作所', '建設', '運輸', 'システム', '化学'];
const givenNames = ['一郎', '花子', '健', '美咲', '翔', '直子', '太郎', '由美', '大輔', '恵'];
const latinNames = ['John Smith', 'Mary Garcia', 'Kenji Kobayashi', 'Wei Chen', 'Anna Rossi'];

const pick = (list: readonly string[], index: number) => list[index % list.length]!;

/** The file's text: companies with a domain and a person each, every fifth of whom writes in Latin letters. */
export const directoryText = JSON.stringify({
  directory: Array.from({ length: PARTIES }, (_, index) => ({
    name: `株式会社${pick(heads, index)}${pick(surnames, index * 13)}${pick(kinds, index * 7)}`,
    domains: [`company${index}.example`],
    people: [
      {
        name:
          index % 5 === 0
            ? pick(latinNames, index / 5)
            : `${pick(surnames, index * 7)} ${pick(givenNames, index)}`,
        address: `tantou${index}@company${index}.example`,
      },
    ],
  })),
});

/** What a page does with a file that has come: parses and validates it. */
export const readDirectory = (): readonly DirectoryParty[] =>
  readPolicyPart(JSON.parse(directoryText))!.directory as readonly DirectoryParty[];

const directory = readDirectory();

const decide = (message: OutgoingMessage, parties: readonly DirectoryParty[], rules = usualRules) =>
  inspect({ message, policy: { ...policy, directory: parties }, language: 'ja', ...rules });

/** The first mail of a page, for which the directory is made ready. */
export const decideFirst = (message: OutgoingMessage) =>
  decide(message, directory, { ...usualRules, knowledge: knowledgeWith(usualSurnames) });

export const decideNext = (message: OutgoingMessage) => decide(message, directory);

export const decideWithout = (message: OutgoingMessage) => decide(message, []);
