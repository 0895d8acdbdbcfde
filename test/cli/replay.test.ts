import { gzipSync } from 'node:zlib';
import { readMemory } from '../../src/memory/read';
import { runWith, systemError } from './fakeHost';

const sato = { name: '佐藤 健', address: 'sato@example.co.jp' };

interface Sent {
  readonly to: string;
  readonly day: number;
}

const json = ({ to, day }: Sent): string =>
  JSON.stringify({
    from: sato,
    to: [{ name: '', address: to }],
    subject: 'x',
    date: dayOf(day).toISOString(),
  });

const dayOf = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day, 1));

const eml = ({ to, day }: Sent): string =>
  `From: sato@example.co.jp\r\nTo: ${to}\r\nSubject: =?ISO-2022-JP?B?GyRCN29MPhsoQg==?=\r\nDate: ${dayOf(day).toUTCString()}\r\n\r\nhello\r\n`;

const mbox = (mails: readonly string[]): string =>
  mails.map((mail) => `From - Thu Jan 01 00:00:00 2026\r\n${mail}\r\n`).join('');

/** Sixty mails to a colleague, then one outside. */
const usual: readonly Sent[] = [
  ...Array.from({ length: 60 }, (_, day) => ({ to: 'kato@example.co.jp', day })),
  { to: 'mori@stranger.example', day: 60 },
];

const files = {
  'usual.jsonl': usual.map(json).join('\n'),
  'policy.json': { version: 1, recipients: { blocked: ['stranger.example'] } },
};

interface Figures {
  readonly mails: number;
  readonly decisions: Record<string, { mails: number; per100: number }>;
  readonly warned: { mails: number };
  readonly findings: readonly {
    check: string;
    level: string;
    mails: number;
    per100: number;
    findings: number;
  }[];
}
interface Summary {
  readonly mails: number;
  readonly unreadable: number;
  readonly undated: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly all: Figures;
  readonly afterLearning: Figures;
}

const linesOf = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const summaryOf = (out: string): Summary => linesOf(out).at(-1) as Summary;
const labels = (out: string): string[] =>
  linesOf(out)
    .slice(0, -1)
    .map((line) => (line as { file: string }).file);

describe('the report', () => {
  test('as one JSON object: all mails, and those after the learning period', async () => {
    const { exitCode, out, err } = await runWith(files, ['replay', 'usual.jsonl', '--format', 'json']);
    expect([exitCode, err]).toEqual([0, '']);
    const summary = summaryOf(out);
    expect(summary).toMatchObject({
      mailbox: 'usual.jsonl',
      mails: 61,
      unreadable: 0,
      undated: 0,
      first: '2026-01-01',
      last: '2026-03-02',
      learningPeriod: 50,
    });
    expect(summary.all.decisions).toEqual({
      send: { mails: 60, per100: 98.36 },
      confirm: { mails: 1, per100: 1.64 },
      block: { mails: 0, per100: 0 },
    });
    expect(summary.afterLearning.mails).toBe(11);
    expect(summary.afterLearning.findings).toContainEqual({
      check: 'new-recipient',
      level: 'caution',
      mails: 1,
      per100: 9.09,
      findings: 1,
    });
  });

  test('by a policy', async () => {
    const { exitCode, out } = await runWith(files, [
      'replay',
      'usual.jsonl',
      '--policy',
      'policy.json',
      '--format',
      'json',
    ]);
    expect(exitCode).toBe(0);
    expect(summaryOf(out).all.decisions.block).toEqual({ mails: 1, per100: 1.64 });
  });

  test('as an aligned table in the chosen language', async () => {
    const { out } = await runWith(files, ['replay', 'usual.jsonl', '--lang', 'ja']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('usual.jsonl: 61 通（2026-01-01 ～ 2026-03-02、読めない 0）');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}メール +61 +100\.0 +11 +100\.0$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}送信前の確認が必要です +1 +1\.6 +1 +9\.1$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}注意 {2}new-recipient +1 +1\.6 +1 +9\.1$/));
    const ends = lines.filter((line) => /\d\.\d$/.test(line)).map(columns);
    expect(new Set(ends).size).toBe(1);
  });

  test('before anything is learnt', async () => {
    const { out } = await runWith({ 'one.jsonl': json(usual[0]!) }, ['replay', 'one.jsonl', '--lang', 'en']);
    expect(out).toMatch(/mails +1 +100\.0 +0 +-\n/);
  });
});

/** Japanese takes two columns. */

const columns = (line: string): number => line.length + (line.match(/[^\0-\x7f]/g) ?? []).length;

describe('mailboxes', () => {
  const mails: readonly Sent[] = [
    { to: 'a@one.example', day: 2 },
    { to: 'b@two.example', day: 1 },
    { to: 'c@three.example', day: 3 },
  ];
  const sent = mbox(mails.map(eml));
  const each = async (contents: Parameters<typeof runWith>[0], name: string) => {
    const { out, err, exitCode } = await runWith(contents, ['replay', name, '--each', '--format', 'json']);
    expect([err, exitCode]).toEqual(['', 0]);
    return labels(out);
  };

  test.each([
    ['an mbox', { 'sent.mbox': sent }, 'sent.mbox', ['sent.mbox#2', 'sent.mbox#1', 'sent.mbox#3']],
    ['an mbox by its looks', { Sent: sent }, 'Sent', ['Sent#2', 'Sent#1', 'Sent#3']],
    [
      'a gzipped mbox',
      { 'sent.mbox.gz': gzipSync(sent) },
      'sent.mbox.gz',
      ['sent.mbox#2', 'sent.mbox#1', 'sent.mbox#3'],
    ],
    ['standard input', { '-': sent }, '-', ['-#2', '-#1', '-#3']],
    [
      'JSON lines, some blank',
      { 'm.jsonl': `\n${mails.map(json).join('\n\n')}\n` },
      'm.jsonl',
      ['m.jsonl:4', 'm.jsonl:2', 'm.jsonl:6'],
    ],
    [
      'gzipped JSON lines',
      { 'm.jsonl.gz': gzipSync(mails.map(json).join('\r\n')) },
      'm.jsonl.gz',
      ['m.jsonl:2', 'm.jsonl:1', 'm.jsonl:3'],
    ],
    ['one mail', { 'a.eml': eml(mails[0]!) }, 'a.eml', ['a.eml']],
    [
      'a folder and the folders in it',
      {
        'sent/b/2.EML': eml(mails[0]!),
        'sent/1.eml': eml(mails[1]!),
        'sent/a/3.eml': eml(mails[2]!),
        'sent/._1.eml': 'x',
        'sent/note.txt': 'x',
      },
      'sent',
      ['sent/1.eml', 'sent/b/2.EML', 'sent/a/3.eml'],
    ],
  ])('%s, oldest first', async (_, contents, name, expected) => {
    expect(await each(contents, name)).toEqual(expected);
  });

  test('each mail on a line of its own, as check prints it', async () => {
    const args = ['replay', 'sent.mbox', '--each', '--format', 'json', '--lang', 'ja'];
    const { out } = await runWith({ 'sent.mbox': sent }, args);
    const [first] = linesOf(out) as Record<string, unknown>[];
    expect(Object.keys(first!)).toEqual(['file', 'decision', 'findings', 'checklist', 'recipients']);
    expect(first!.recipients).toEqual([
      expect.objectContaining({ field: 'to', address: 'b@two.example', risk: 0 }),
    ]);
  });

  test('as text, one line for each', async () => {
    const { out } = await runWith({ 'sent.mbox': sent }, ['replay', 'sent.mbox', '--each', '--lang', 'en']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'sent.mbox#2: needs confirmation (external-recipient)',
      'sent.mbox#1: needs confirmation (external-recipient)',
      'sent.mbox#3: needs confirmation (external-recipient)',
    ]);
  });
});

describe('mails that are not as they should be', () => {
  test('unreadable ones are named on standard error, the others judged', async () => {
    const lines = [json(usual[0]!), '{"to":5}', 'nonsense', json(usual[1]!)].join('\n');
    const { exitCode, out, err } = await runWith({ 'm.jsonl': lines }, [
      'replay',
      'm.jsonl',
      '--format',
      'json',
    ]);
    expect(exitCode).toBe(3);
    expect(summaryOf(out)).toMatchObject({ mails: 2, unreadable: 2 });
    expect(err).toMatch(/^m\.jsonl:2: to: .*\nm\.jsonl:3: .*\n$/);
  });

  test('a file of a folder that cannot be read', async () => {
    const contents = { 'sent/1.eml': eml(usual[0]!), 'sent/2.eml': systemError('EACCES') };
    const { exitCode, out, err } = await runWith(contents, ['replay', 'sent', '--format', 'json']);
    expect(exitCode).toBe(3);
    expect(summaryOf(out)).toMatchObject({ mails: 1, unreadable: 1, undated: 0 });
    expect(err).toBe('sent/2.eml: No permission to read it.\n');
  });

  test('those without a date are judged in the order of the file, and that is said', async () => {
    const undated = JSON.stringify({ from: sato, to: [{ address: 'kato@example.co.jp' }] });
    const lines = [undated, json(usual[5]!), undated, json(usual[2]!)].join('\n');
    const { exitCode, out, err } = await runWith({ 'm.jsonl': lines }, [
      'replay',
      'm.jsonl',
      '--each',
      '--format',
      'json',
    ]);
    expect(exitCode).toBe(0);
    expect(labels(out)).toEqual(['m.jsonl:1', 'm.jsonl:4', 'm.jsonl:2', 'm.jsonl:3']);
    expect(err).toMatch(/^m\.jsonl: 2 mails have no date/);
  });

  test('none has a date: each is remembered', async () => {
    const undated = JSON.stringify({ from: sato, to: [{ address: 'kato@example.co.jp' }] });
    const lines = Array<string>(60).fill(undated).join('\n');
    const { out } = await runWith({ 'm.jsonl': lines }, ['replay', 'm.jsonl', '--format', 'json']);
    expect(summaryOf(out)).toMatchObject({
      first: null,
      last: null,
      undated: 60,
      afterLearning: { mails: 10 },
    });
  });

  test.each([
    ['an empty file', { 'm.mbox': '' }, 'm.mbox', 'There is nothing in it.'],
    ['no mailbox', { 'm.txt': 'Dear all' }, 'm.txt', 'Not readable as a mailbox'],
    ['no mbox', { 'm.mbox': 'Dear all' }, 'm.mbox', 'Not readable as a mailbox'],
    ['a folder without mails', { 'sent/a.txt': 'x' }, 'sent', 'no .eml files'],
    ['nothing there', {}, 'm.mbox', 'There is no such file.'],
    [
      'a broken archive',
      { 'm.jsonl.gz': new Uint8Array([0x1f, 0x8b, 8, 0, 1]) },
      'm.jsonl.gz',
      'Cannot be read',
    ],
  ])('%s', async (_, contents, name, reason) => {
    const { exitCode, out, err } = await runWith(contents, ['replay', name]);
    expect([exitCode, out]).toEqual([3, '']);
    expect(err).toContain(`${name}: ${reason}`.slice(0, name.length + 2));
    expect(err).toContain(reason);
  });

  test.each([
    [['replay']],
    [['replay', 'usual.jsonl', 'usual.jsonl']],
    [['replay', 'usual.jsonl', '--each=yes']],
    [['replay', 'usual.jsonl', '--save-memory']],
    [['replay', 'usual.jsonl', '--policy', 'missing.json']],
    [['replay', 'usual.jsonl', '--memory', 'missing.json']],
  ])('bad usage: %j', async (args) => {
    const { exitCode, out, err } = await runWith(files, args);
    expect([exitCode, out]).toEqual([3, '']);
    expect(err).not.toBe('');
  });
});

describe('the memory', () => {
  const save = ['replay', 'usual.jsonl', '--format', 'json', '--save-memory', 'end.json'];

  test('is saved, and goes on from there', async () => {
    const { saved } = await runWith(files, save);
    const { memory } = JSON.parse(saved['end.json']!) as { memory: string };
    const read = readMemory(memory);
    expect(read.problem).toBeUndefined();
    expect(Array.from(read.memory.people.keys()).sort()).toEqual([
      'kato@example.co.jp',
      'mori@stranger.example',
    ]);
    const next = await runWith(
      { 'next.jsonl': json({ to: 'x@new.example', day: 70 }), 'end.json': saved['end.json']! },
      ['replay', 'next.jsonl', '--memory', 'end.json', '--format', 'json'],
    );
    expect(summaryOf(next.out).afterLearning).toMatchObject({ mails: 1 });
  });

  test('is saved where a memory is already, with what else is there', async () => {
    const { saved } = await runWith({ ...files, 'end.json': { memory: '', theme: 'dark' } }, save);
    expect(JSON.parse(saved['end.json']!)).toMatchObject({ theme: 'dark' });
  });

  test.each([
    ['damaged', { memory: '1!x' }],
    ['of a later version', { memory: '9!x' }],
    ['something else', 'Dear all'],
    ['not readable', systemError('EACCES')],
  ])('is not saved over a file that is %s', async (_, contents) => {
    const { exitCode, out, err, saved } = await runWith({ ...files, 'end.json': contents }, save);
    expect([exitCode, out, saved]).toEqual([3, '', {}]);
    expect(err).toMatch(/^end\.json: /);
  });

  test('says when it could not be saved', async () => {
    const { exitCode, out, err } = await runWith(files, [...save.slice(0, -1), 'no-such-folder/end.json']);
    expect(exitCode).toBe(3);
    expect(summaryOf(out).mails).toBe(61);
    expect(err).toContain('no-such-folder/end.json: Could not be saved');
  });
});
