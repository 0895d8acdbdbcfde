import fc from 'fast-check';
import { inspect } from '../../src/inspection/inspect';
import { nearDirectories } from '../../src/recipients/nearDirectory';
import { wholeRules } from '../../src/rules/whole';
import type { DirectoryParty } from '../../src/policy/schema';
import {
  correspondenceFrom,
  factsFrom,
  messageFrom,
  policyFrom,
  type MessageSketch,
} from '../checks/checkTester';
import { party, sketch } from '../support/arbitraries';

const { knowledge } = wholeRules;

/** Looks parties up however few they are. */
const lookedUp = nearDirectories(knowledge.names, 0);

const directoryOf = (parties: readonly object[]): readonly DirectoryParty[] =>
  policyFrom({ directory: parties }).directory;

function near(mail: MessageSketch, parties: readonly object[]): string[] {
  const found = lookedUp(directoryOf(parties), {
    message: messageFrom(mail),
    files: mail.facts?.map(factsFrom),
    known: mail.acquaintances ?? [],
  });
  return found.map(({ name }) => name);
}

const yamada = {
  name: '株式会社山田商事',
  aliases: ['Yamada Trading Co., Ltd.'],
  domains: ['yamada.example', '*.yamada-tokyo.example'],
  people: [
    { name: '田中 一郎', address: 'tanaka.i@yamada.example' },
    { name: 'Hanako Kobayashi', address: 'info@kobayashi.example' },
  ],
};

test.each<[string, MessageSketch]>([
  ['a recipient at its domain', { to: 'x@yamada.example' }],
  ['at a subdomain', { to: 'x@a.yamada-tokyo.example' }],
  ['one of its people', { to: 'info@kobayashi.example' }],
  ['a colleague of one of them', { cc: 'x@kobayashi.example' }],
  ['the sender', { from: 'x@yamada.example', to: 'a@b.invalid' }],
  ['who was on the answered mail', { to: 'a@b.invalid', original: ['x@yamada.example'] }],
  ['whom the sender knows', { acquaintances: [{ name: '', address: 'x@yamada.example', count: 1 }] }],
  ['a slip of its domain', { to: 'x@yanada.example' }],
  ['a letter more', { to: 'x@yamadaa.example' }],
  ['what looks like its domain', { to: 'x@yarnada.example' }],
  ['its name under another ending', { to: 'x@yamada.com' }],
  ['somebody of the same surname', { to: '田中 花子 <x@b.invalid>' }],
  ['in other letters', { to: 'Tanaka Jiro <x@b.invalid>' }],
  ['a surname in Latin letters', { to: '小林 <x@b.invalid>' }],
  ['the same local part', { to: 'tanaka.i@b.invalid' }],
  ['the same local part with a tag', { to: 'tanaka.i+news@b.invalid' }],
  ['its name in the subject', { subject: '山田商事様 お見積り' }],
  ['its name in the text, in another writing', { text: '（株）山田　商事\n御中' }],
  ['an alias', { text: 'To YAMADA TRADING' }],
  ['its name in a file’s', { files: ['見積書_山田商事.xlsx'] }],
  ['its name in a file', { facts: [{ name: 'a.xlsx', text: '株式会社山田商事 御中' }] }],
  ['its name in a file in an archive', { facts: [{ name: 'a.zip', contents: [{ ...sheet('山田商事') }] }] }],
  ['a salutation of one of its people', { text: '田中様\nお世話になっております。' }],
  ['a salutation in Latin letters', { text: 'Dear Ms. Kobayashi,' }],
])('is found by %s', (_, mail) => {
  expect(near({ to: 'a@b.invalid', ...mail }, [yamada])).toEqual(['株式会社山田商事']);
});

function sheet(text: string) {
  return { name: 'b.xlsx', type: 'xlsx' as const, size: 1, protection: 'open' as const, text };
}

test.each<[string, MessageSketch]>([
  ['a mail to others', { to: '佐藤 健 <sato@example.co.jp>', text: '鈴木様\n商事です。山田さんへ。' }],
  ['desks with one local part', { to: 'info@b.invalid' }],
])('is not found by %s', (_, mail) => {
  expect(near(mail, [yamada])).toEqual([]);
});

test('a party with patterns that cannot be looked up is always there', () => {
  const odd = { name: '変則', domains: ['-x.example', '*y*.example'] };
  expect(near({ to: 'a@b.invalid' }, [odd, yamada])).toEqual(['変則']);
});

test('a small directory is not looked up', () => {
  const few = policyFrom({ directory: [yamada] }).directory;
  expect(nearDirectories(knowledge.names)(few, { message: messageFrom({}), known: [] })).toBe(few);
});

type Near = (typeof knowledge)['near'];

/** What is said of a mail, judging by the parties of the directory that a look-up finds. */
function judging(mail: MessageSketch, directory: readonly DirectoryParty[]) {
  const message = messageFrom(mail);
  const policy = { ...policyFrom({}), directory };
  const correspondence = correspondenceFrom(mail);
  const files = mail.facts?.map(factsFrom);
  return (nearParties: Near) => {
    const { findings, recipients } = inspect({
      message,
      policy,
      language: 'ja',
      checks: wholeRules.checks,
      knowledge: { ...knowledge, near: nearParties },
      correspondence,
      files,
    });
    // Whom a salutation may mean is offered, but nothing depends on it.
    const said = findings.map(({ check, suggestions, ...finding }) => ({
      ...finding,
      check,
      suggestions: check === 'addressee-mismatch' ? [] : suggestions,
    }));
    return { said, recipients };
  };
}

test('by the parties near a mail it is judged as by the whole directory', () => {
  // Every party is looked up or left out by itself: a mail with many tells as much as many mails.
  const parties = fc.array(party, { maxLength: 24, size: 'max' });
  const files = fc.array(party, { maxLength: 2 }).map((named) => named.map(({ name }) => `${name}御中.xlsx`));
  fc.assert(
    fc.property(sketch, parties, files, (mail, all, names) => {
      const written = { ...mail, files: names, facts: names };
      const directory = directoryOf(all);
      const judge = judging(written, directory);
      let isWhole = false;
      const byTheNear = judge((each, surroundings) => {
        const found = lookedUp(each, surroundings);
        isWhole = found.length === each.length;
        return found;
      });
      // Of a directory that is near as a whole there is nothing to compare.
      if (!isWhole) expect(byTheNear).toEqual(judge((each) => each));
    }),
    { numRuns: 300 },
  );
});
