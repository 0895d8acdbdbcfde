import './support/globals';
import { directoryFiles, type Copy } from '../../src/outlook/directoryFile';
import { manualClock } from './support/manualClock';

const START = 1_700_000_000_000;
const HOUR = 60 * 60_000;
const FILE = 'https://addin.example/app/lists/directory.json';
const fileOf = (...names: string[]) => JSON.stringify({ directory: names.map((name) => ({ name })) });

/** An answer of the site: a text, a failure, or null for none ever. */
type Answer = string | Error | null;

function page({ answer, kept, keeps = true }: { answer: Answer; kept?: Copy; keeps?: boolean }) {
  const clock = manualClock(START);
  const site = { answer, asked: [] as string[] };
  const copies = new Map<string, Copy>(kept ? [[FILE, kept]] : []);
  const load = directoryFiles({
    clock,
    policyUrl: 'https://addin.example/app/policy.json',
    fetchText: (url) => {
      site.asked.push(url);
      if (site.answer === null) return new Promise(() => undefined);
      return site.answer instanceof Error ? Promise.reject(site.answer) : Promise.resolve(site.answer);
    },
    copies: {
      read: (url) => (keeps ? Promise.resolve(copies.get(url) ?? null) : Promise.reject(new Error('denied'))),
      write: (url, copy) => {
        if (!keeps) return Promise.reject(new Error('denied'));
        copies.set(url, copy);
        return Promise.resolve();
      },
    },
  });
  return {
    clock,
    site,
    copies,
    /** The names of the parties, and what is wrong with them. */
    load: async (file = 'lists/directory.json') => {
      const loading = load(file);
      await clock.advance(2_500);
      const { parties, problem } = await loading;
      return [parties.map(({ name }) => name), problem];
    },
  };
}

const kept = (age: number, ...names: string[]): Copy => ({ text: fileOf(...names), at: START - age });

test.each<[string, Parameters<typeof page>[0], unknown]>([
  ['the site has it', { answer: fileOf('甲') }, [['甲'], null]],
  [
    'the site has it, and an old copy is there',
    { answer: fileOf('新'), kept: kept(13 * HOUR, '旧') },
    [['新'], null],
  ],
  ['a copy of today is there', { answer: fileOf('新'), kept: kept(HOUR, '旧') }, [['旧'], null]],
  [
    'the site cannot be reached',
    { answer: new Error('offline'), kept: kept(99 * HOUR, '旧') },
    [['旧'], null],
  ],
  ['it never answers', { answer: null, kept: kept(99 * HOUR, '旧') }, [['旧'], null]],
  ['its file has a fault', { answer: '{"directory":[{}]}', kept: kept(99 * HOUR, '旧') }, [['旧'], 'broken']],
  ['a sign-in page is in its place', { answer: '<html>', kept: kept(99 * HOUR, '旧') }, [['旧'], null]],
  ['it has something else in it', { answer: '{"directory":[],"people":[]}' }, [[], 'broken']],
  ['it is cut short', { answer: fileOf('甲').slice(0, -3) }, [[], 'broken']],
  ['there is nothing at all', { answer: new Error('404') }, [[], 'missing']],
  ['the copy is damaged', { answer: new Error('404'), kept: { text: '{', at: START } }, [[], 'missing']],
  ['nothing can be kept', { answer: fileOf('甲'), keeps: false }, [['甲'], null]],
])('where %s', async (_, given, expected) => {
  expect(await page(given).load()).toEqual(expected);
});

test('only what is right is kept, with the time', async () => {
  const good = page({ answer: fileOf('甲') });
  await good.load();
  expect(good.copies.get(FILE)).toEqual({ text: fileOf('甲'), at: START });
  const bad = page({ answer: '{' });
  await bad.load();
  expect(bad.copies.size).toBe(0);
});

test('what a page has read is there for the next mail; a change counts from the one after', async () => {
  const { clock, site, load } = page({ answer: fileOf('旧') });
  await load();
  expect(site.asked).toEqual([FILE]);
  await load();
  expect(site.asked).toHaveLength(1);
  site.answer = fileOf('新');
  await clock.advance(60_000);
  expect(await load()).toEqual([['旧'], null]);
  expect(await load()).toEqual([['新'], null]);
  expect(site.asked).toHaveLength(2);
});

test('a copy of today is replaced by what the site has meanwhile', async () => {
  const { site, copies, load } = page({ answer: fileOf('新'), kept: kept(HOUR, '旧') });
  await load();
  expect(site.asked).toHaveLength(1);
  expect(copies.get(FILE)?.text).toBe(fileOf('新'));
  expect(await load()).toEqual([['新'], null]);
});

test('a fault is told until it is mended, and what was right before is used', async () => {
  const { clock, site, load } = page({ answer: fileOf('甲') });
  await load();
  site.answer = '{';
  await clock.advance(60_000);
  await load();
  expect(await load()).toEqual([['甲'], 'broken']);
  site.answer = fileOf('甲', '乙');
  await clock.advance(60_000);
  await load();
  expect(await load()).toEqual([['甲', '乙'], null]);
});

test('another file than before is loaded anew', async () => {
  const { site, load } = page({ answer: fileOf('甲') });
  await load('a.json');
  site.answer = fileOf('乙');
  expect(await load('b.json')).toEqual([['乙'], null]);
});

test('nothing is taken from another site', async () => {
  const { site, load } = page({ answer: fileOf('甲') });
  expect(await load('https://elsewhere.example/directory.json')).toEqual([[], 'missing']);
  expect(site.asked).toEqual([]);
});
