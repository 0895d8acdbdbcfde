import { jsonReport } from '../../src/cli/report';
import { emptyMemory, learn } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';
import { runWith, systemError } from './fakeHost';

const sato = { name: '佐藤 健', address: 'sato@example.co.jp' };
const body = { text: '田中様\nお世話になっております。' };

/** Fifty mails to Mr Mori. */
const memory = writeMemory(
  Array.from({ length: 50 }, (_, hour) => hour).reduce(
    (known, hour) =>
      learn(
        known,
        { to: [{ name: '森', address: 'mori@yamada.example' }], cc: [], bcc: [], composeType: 'new' },
        new Date(Date.UTC(2026, 3, 1, hour)),
      ),
    emptyMemory(),
  ),
);

const files = {
  'internal.json': {
    from: sato,
    to: [{ name: '', address: 'suzuki@example.co.jp' }],
    subject: '定例',
    body: { text: '鈴木様' },
  },
  'external.json': {
    from: sato,
    to: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
    subject: '見積',
    body,
  },
  'rival.eml': 'From: sato@example.co.jp\r\nTo: x@rival.example\r\nSubject: hi\r\n\r\nhello\r\n',
  'broken.json': '{"to":[{"address":5}],"cc":1}',
  'policy.json': { version: 1, recipients: { blocked: ['rival.example'] } },
  'bad-policy.json': { version: 1, checklst: {}, checks: { keyword: ['loud'] } },
  'memory.json': { memory, theme: 'dark' },
  'none.json': { theme: 'dark' },
  'damaged.json': { memory: memory.slice(0, -20) },
  'future.json': { memory: memory.replace(/^1/, '2') },
  'not-text.json': { memory: { version: 1 } },
  'folder.eml': systemError('EISDIR'),
};
const cli = (...args: string[]) => runWith(files, args);

describe('exit codes of check', () => {
  test.each([
    [0, ['internal.json']],
    [1, ['external.json']],
    [1, ['external.json', 'internal.json']],
    [2, ['rival.eml', '--policy', 'policy.json']],
    [2, ['internal.json', 'rival.eml', 'external.json', '--policy=policy.json']],
    [3, ['broken.json']],
    [3, ['missing.eml', 'rival.eml', '--policy', 'policy.json']],
    [3, ['internal.json', 'folder.eml']],
    [3, ['external.json', '--policy', 'bad-policy.json']],
    [3, ['external.json', '--policy', 'missing.json']],
    [3, ['external.json', '--memory', 'missing.json']],
    [3, ['external.json', '--memory', 'rival.eml']],
    [3, ['external.json', '--memory', 'damaged.json']],
    [3, ['external.json', '--memory', 'future.json']],
    [3, ['external.json', '--memory', 'not-text.json']],
    [1, ['external.json', '--memory', 'memory.json']],
    [1, ['external.json', '--memory', 'none.json']],
    [3, ['external.json', '--each']],
    [3, []],
    [3, ['external.json', '--format', 'xml']],
    [3, ['external.json', '--lang', 'fr']],
    [3, ['external.json', '--polcy', 'policy.json']],
    [3, ['external.json', '--policy']],
    [3, ['external.json', '--help=yes']],
  ])('%i: check %j', async (expected, args) => {
    expect((await cli('check', ...args)).exitCode).toBe(expected);
  });
});

describe('check --format json', () => {
  test('prints one line per file, in the form of the contract', async () => {
    const { out } = await cli('check', 'external.json', 'internal.json', '--format', 'json', '--lang', 'ja');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const [external, internal] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(internal).toMatchObject({ file: 'internal.json', decision: 'send', findings: [], checklist: [] });
    expect(external).toMatchObject({ file: 'external.json', decision: 'confirm' });
    expect(external!.findings).toContainEqual(
      expect.objectContaining({
        check: 'external-recipient',
        level: 'caution',
        section: 'recipients',
        message: expect.stringContaining('田中 一郎') as string,
        targets: [{ kind: 'recipient', field: 'to', address: 'tanaka@yamada.example' }],
      }),
    );
    expect(external!.checklist).toContainEqual(
      expect.objectContaining({ id: 'subject', label: '件名', section: 'subject' }),
    );
    expect(external!.recipients).toEqual([
      expect.objectContaining({ field: 'to', address: 'tanaka@yamada.example', risk: 0 }),
    ]);
  });

  test('says what cannot be read on standard error alone, and judges the other files', async () => {
    const { out, err } = await cli(
      'check',
      'broken.json',
      'missing.eml',
      'internal.json',
      '--format',
      'json',
    );
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ file: 'internal.json' });
    expect(err.trimEnd().split('\n')).toEqual([
      'broken.json: to[0].address: 5 cannot be used here. Expected: text',
      'broken.json: cc: 1 cannot be used here. Expected: an array […]',
      'missing.eml: There is no such file.',
    ]);
  });
});

describe('check --memory', () => {
  test('judges by what is remembered', async () => {
    const { out, err } = await cli('check', 'external.json', '--memory', 'memory.json', '--format', 'json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ check: 'new-recipient' })]) as unknown,
    });
  });

  test.each([
    ['damaged.json', /^damaged\.json: .*damaged.*--memory/],
    ['future.json', /^future\.json: .*later version.*Update/],
    ['not-text.json', /^not-text\.json: memory: /],
  ])('%s: says what to do, and judges nothing', async (name, expected) => {
    const { out, err } = await cli('check', 'external.json', '--memory', name);
    expect(out).toBe('');
    expect(err).toMatch(expected);
  });

  test('says when there is no memory in the file', async () => {
    const { out, err } = await cli('check', 'external.json', '--memory', 'none.json');
    expect(out).toContain('needs confirmation');
    expect(err).toBe('none.json: holds no memory; judged as if nothing were remembered.\n');
  });

  test('puts the recipients most likely wrong first', () => {
    const recipient = { field: 'to' as const, name: '', internal: false, company: '', companyName: '' };
    const recipients = [0.1, 0.7, 0.1, 0.9].map((risk, index) => ({
      ...recipient,
      address: `${index}@x.example`,
      risk,
    }));
    const inspection = { decision: 'send' as const, findings: [], checklist: [], recipients, ownText: '' };
    const report = JSON.parse(jsonReport('x', inspection)) as { recipients: { address: string }[] };
    expect(report.recipients.map(({ address }) => address[0])).toEqual(['3', '1', '0', '2']);
  });
});

describe('check as text', () => {
  test('shows the decision, the findings and what would be ticked, aligned', async () => {
    const { out } = await cli('check', 'external.json', '--lang', 'ja');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('external.json: 送信前の確認が必要です');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}注意 +宛先 +社外の宛先です: 田中 一郎 <tanaka@yamada.example>$/),
    );
    const ticks = lines.slice(lines.indexOf('  送信前にチェックする項目') + 1);
    expect(ticks).toEqual([
      '    [ ]  宛先  田中 一郎 <tanaka@yamada.example>',
      '    [ ]  件名  件名',
      '    [ ]  宛名  担当者',
      '    [ ]  本文  誤字',
      '    [ ]  添付  添付',
    ]);
  });

  test('sums up several files', async () => {
    const { out } = await cli('check', 'internal.json', 'external.json', 'missing.eml', '--lang', 'en');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'Files: 3; may be sent: 1, need confirmation: 1, cannot be sent: 0, unreadable: 1',
    );
  });

  test('lets nothing of a mail steer the terminal', async () => {
    const name = 'Evil\u001b[2J\u009b\u202e';
    const { out } = await runWith(
      { 'a\u0007.json': { from: sato, to: [{ name, address: 'x@evil.example' }], subject: 'x', body } },
      ['check', 'a\u0007.json'],
    );
    expect(out).toContain('Evil');
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});

describe('what kind of file it is', () => {
  const json = JSON.stringify(files['external.json']);
  test.each([
    ['by its ending', 'A.JSON', json],
    ['by its ending, mail', 'A.EML', files['rival.eml']],
    ['by its contents', 'message', `\ufeff \n${json}`],
    ['by its contents, mail', 'message', files['rival.eml']],
    ['standard input', '-', json],
    ['standard input, mail', '-', files['rival.eml']],
  ])('%s', async (_, name, contents) => {
    const { exitCode, err } = await runWith({ [name]: contents }, ['check', name]);
    expect([exitCode, err]).toEqual([1, '']);
  });
});

describe('policy validate', () => {
  test('a valid one', async () => {
    expect(await cli('policy', 'validate', 'policy.json')).toEqual({
      exitCode: 0,
      out: 'policy.json: no faults.\n',
      err: '',
      saved: {},
    });
  });

  test('every fault of a bad one by its path', async () => {
    const { exitCode, err } = await cli('policy', 'validate', 'bad-policy.json');
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^bad-policy\.json: checklst: There is no setting/m);
    expect(err).toMatch(/^bad-policy\.json: checks\.keyword/m);
  });

  test.each([
    [['policy', 'validate']],
    [['policy', 'validate', 'policy.json', 'policy.json']],
    [['policy', 'validate', 'missing.json']],
    [['policy', 'validate', 'policy.json', '--format', 'json']],
    [['policy']],
    [['polish']],
    [[]],
  ])('bad usage: %j', async (args) => {
    const { exitCode, out, err } = await cli(...args);
    expect([exitCode, out]).toEqual([3, '']);
    expect(err).not.toBe('');
  });
});

describe('help, version and language', () => {
  test.each([[['--help']], [['-h']], [['check', '--help']]])('%j explains every option', async (args) => {
    const { exitCode, out } = await cli(...args);
    expect(exitCode).toBe(0);
    for (const option of [
      '--policy',
      '--memory',
      '--save-memory',
      '--each',
      '--format',
      '--lang',
      '--help',
      '--version',
    ]) {
      expect(out).toContain(option);
    }
  });

  test('--version', async () => {
    expect(await cli('--version')).toMatchObject({ exitCode: 0, out: '9.8.7\n', err: '' });
  });

  test.each([
    ['en-US', [], 'may be sent'],
    ['ja-JP', [], 'そのまま送信できます'],
    ['ja-JP', ['--lang', 'en'], 'may be sent'],
    ['fr-FR', [], 'may be sent'],
  ])('in the locale %s with %j it says “%s”', async (locale, args, expected) => {
    const { out } = await runWith(files, ['check', 'internal.json', ...args], { locale });
    expect(out).toContain(expected);
  });

  test('bad usage is told in the language that was asked for', async () => {
    expect((await cli('--lang', 'ja', 'check')).err).toContain('FILE を指定してください。');
  });
});
