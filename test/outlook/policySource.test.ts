import builtIn from '../../policy.json';
import { loadPolicy, NoPolicyError } from '../../src/outlook/policySource';
import { manualClock } from './support/manualClock';

const policyText = (name: string) => JSON.stringify({ version: 1, organization: { name } });
const broken = '{"version":1,"unknownKey":true}';

interface Site {
  /** A text, a failure, or null for no answer ever. */
  readonly answers?: string | Error | null;
  readonly kept?: string | Error;
  readonly bundled?: unknown;
}

async function load({
  answers = new Error('offline'),
  kept,
  bundled = { version: 1, organization: { name: 'bundled' } },
}: Site) {
  const clock = manualClock();
  const written: string[] = [];
  const loading = loadPolicy({
    clock,
    fetchText: () =>
      answers === null
        ? new Promise(() => undefined)
        : answers instanceof Error
          ? Promise.reject(answers)
          : Promise.resolve(answers),
    store: {
      read: () => {
        if (kept instanceof Error) throw kept;
        return kept ?? null;
      },
      write: (text) => {
        if (kept instanceof Error) throw kept;
        written.push(text);
      },
    },
    builtIn: bundled,
  });
  loading.catch(() => undefined);
  await clock.advance(1_500);
  const { policy, origin, siteIsBroken } = await loading;
  return { name: policy.organization.name, origin, siteIsBroken, written };
}

test.each<[string, Site, string, string, boolean]>([
  ['the site answers', { answers: policyText('site'), kept: policyText('kept') }, 'site', 'site', false],
  ['with a byte order mark', { answers: `\ufeff${policyText('site')}` }, 'site', 'site', false],
  ['the site cannot be reached', { kept: policyText('kept') }, 'kept', 'last-good', false],
  ['it never answers', { answers: null, kept: policyText('kept') }, 'kept', 'last-good', false],
  ['nothing was kept', {}, 'bundled', 'built-in', false],
  ['a sign-in page is in its place', { answers: ' <!doctype html>' }, 'bundled', 'built-in', false],
  ['its file has a fault', { answers: broken, kept: policyText('kept') }, 'kept', 'last-good', true],
  ['it is no JSON', { answers: '{"version":1,' }, 'bundled', 'built-in', true],
  ['it is empty', { answers: '' }, 'bundled', 'built-in', true],
  [
    'it is cut short',
    { answers: policyText('site').slice(0, -2), kept: policyText('kept') },
    'kept',
    'last-good',
    true,
  ],
  [
    'it is of another version',
    { answers: '{"version":2}', kept: policyText('kept') },
    'kept',
    'last-good',
    true,
  ],
  ['it says nothing', { answers: '{}', kept: policyText('kept') }, 'kept', 'last-good', true],
  [
    'a gateway answers in its place',
    { answers: '{"error":"maintenance"}', kept: policyText('kept') },
    'kept',
    'last-good',
    true,
  ],
  [
    'a group of it has a fault',
    {
      answers: '{"version":1,"groups":[{"id":"g","for":["*"],"policy":{"checks":{"keyword":"loud"}}}]}',
      kept: policyText('kept'),
    },
    'kept',
    'last-good',
    true,
  ],
  ['the kept copy has a fault too', { answers: broken, kept: broken }, 'bundled', 'built-in', true],
  ['storage is forbidden', { kept: new Error('denied') }, 'bundled', 'built-in', false],
])('%s', async (_, site, name, origin, siteIsBroken) => {
  expect(await load(site)).toMatchObject({ name, origin, siteIsBroken });
});

test('only a valid file becomes the last good copy', async () => {
  expect((await load({ answers: policyText('site') })).written).toEqual([policyText('site')]);
  expect((await load({ answers: broken })).written).toEqual([]);
  expect((await load({ answers: policyText('site'), kept: new Error('full') })).name).toBe('site');
});

test('what the site has counts from the next mail on, and so does what it had where it is gone', async () => {
  const clock = manualClock();
  let answer: string | Error = policyText('first');
  let kept: string | null = null;
  const next = async () => {
    const { policy, origin } = await loadPolicy({
      clock,
      fetchText: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
      store: { read: () => kept, write: (text) => (kept = text) },
    });
    return [policy.organization.name, origin];
  };
  expect(await next()).toEqual(['first', 'site']);
  answer = policyText('second');
  expect(await next()).toEqual(['second', 'site']);
  answer = new Error('500');
  expect(await next()).toEqual(['second', 'last-good']);
  answer = broken;
  expect(await next()).toEqual(['second', 'last-good']);
  answer = policyText('third');
  expect(await next()).toEqual(['third', 'site']);
});

test('no valid copy anywhere is an error, not a weaker policy', async () => {
  await expect(load({ answers: broken, kept: broken, bundled: { version: 2 } })).rejects.toBeInstanceOf(
    NoPolicyError,
  );
});

test('the copy that is built in is valid', async () => {
  expect(await load({ bundled: builtIn })).toMatchObject({ name: '例示株式会社', origin: 'built-in' });
});
