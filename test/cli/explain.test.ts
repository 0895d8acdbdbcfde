import { runWith } from './fakeHost';

const policy = {
  version: 1,
  organization: { domains: ['example.co.jp', '*.example.co.jp'] },
  checks: { 'many-recipients': ['caution', { count: 30 }] },
  recipients: { watched: ['*@rival.example'] },
  keywords: [{ id: 'secret', words: ['社外秘'] }],
  directory: [{ name: '山田商事' }],
  directoryFile: 'lists/directory.json',
  userMayOverride: ['checks.new-recipient', 'recipients'],
  groups: [
    {
      id: 'sales',
      for: ['*.sales.example.co.jp', 'sales.example.co.jp'],
      policy: { recipients: { watched: ['+', '*@competitor.example'] }, onError: 'prompt' },
    },
    { id: 'everybody', for: ['*'], policy: { checklist: { tickEach: 'all' } } },
  ],
};
const files = {
  'policy.json': policy,
  'conf/policy.json': policy,
  'lists/directory.json': {
    directory: [{ name: '鈴木工業' }, { name: 'みなと印刷', domains: ['minato.example'] }],
  },
};
const explain = (...args: string[]) => runWith(files, ['policy', 'explain', ...args]);

test('each value, and where it comes from', async () => {
  const { exitCode, out, err } = await explain('--for', 'sato@sales.example.co.jp', '--lang', 'ja');
  expect([exitCode, err]).toEqual([0, '']);
  const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, '  '));
  expect(lines.slice(0, 3)).toEqual([
    'sato@sales.example.co.jp に効く設定',
    'グループ: everybody, sales（後のものほど優先します）',
    '',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'checks.many-recipients  ["caution",{"count":30}]  組織の設定',
      'checks.new-recipient  caution  既定 *',
      'checklist.tickEach  all  グループ everybody',
      'recipients.trusted  []  既定 *',
      'recipients.watched[0]  *@rival.example  組織の設定 *',
      'recipients.watched[1]  *@competitor.example  グループ sales *',
      'onError  prompt  グループ sales',
      'directory  {"parties":1}  組織の設定',
      'directory  {"parties":2}  lists/directory.json',
      '* 利用者が自分で変えられます（userMayOverride）。',
    ]),
  );
});

test('of a policy on standard input', async () => {
  const there = await runWith({ ...files, '-': policy }, [
    'policy',
    'explain',
    '--for=x@a.example',
    '--policy=-',
  ]);
  expect(there).toMatchObject({ exitCode: 0, out: (await explain('--for=x@a.example')).out, err: '' });
});

test('for machines', async () => {
  const { out } = await explain('--for=x@other.example', '--format', 'json');
  const { settings, ...rest } = JSON.parse(out) as { settings: object[] };
  expect(rest).toEqual({ for: 'x@other.example', groups: ['everybody'] });
  expect(settings).toEqual(
    expect.arrayContaining([
      { path: 'onError', value: 'block', from: 'default', userMayOverride: false },
      { path: 'checklist.tickEach', value: 'all', from: 'group everybody', userMayOverride: false },
      {
        path: 'keywords[0]',
        value: { id: 'secret', words: ['社外秘'], in: ['subject', 'body', 'attachments'], level: 'warning' },
        from: 'organization',
        userMayOverride: false,
      },
    ]),
  );
});

test.each<[string[], string]>([
  [[], 'Name the sender’s mail address with --for.'],
  [['--for', 'sato'], 'Name the sender’s mail address'],
  [['policy.json', '--for', 'a@b.example'], '“policy.json” is one word too many.'],
  [['--for', 'a@b.example', '--policy', 'nowhere.json'], 'nowhere.json: There is no such file.'],
  [['--for', 'a@b.example', '--policy', 'conf/policy.json'], 'lists/directory.json: There is no such file.'],
])('%j: %s', async (args, message) => {
  const { exitCode, err, out } = await explain(...args);
  expect([exitCode, out]).toEqual([3, '']);
  expect(err).toContain(message);
});

describe('the file that has the directory', () => {
  const validate = (contents: string | object) =>
    runWith({ 'a/policy.json': { version: 1, directoryFile: 'd.json' }, 'a/d.json': contents }, [
      ...['policy', 'validate', 'a/policy.json'],
    ]);

  test('is validated with the policy', async () => {
    expect((await validate({ directory: [{ name: '山田商事' }] })).exitCode).toBe(0);
    for (const [contents, fault] of [
      [{ directory: [{ name: '' }] }, 'a/policy.json: d.json: directory[0].name:'],
      [{ directory: [], people: [] }, 'a/policy.json: d.json: people:'],
      [[], 'a/policy.json: d.json: [] cannot be used'],
      ['{', 'a/policy.json: d.json: Not readable as JSON'],
    ] as const) {
      const { exitCode, err } = await validate(contents);
      expect([exitCode, err]).toEqual([3, expect.stringContaining(fault)]);
    }
  });

  test('is what mails are judged by', async () => {
    const mail = {
      from: { name: '', address: 'sato@example.co.jp' },
      to: [{ name: '', address: 'x@yamada.example' }],
      subject: '鈴木工業様 お見積り',
      body: { text: '' },
    };
    const directory = [{ name: '鈴木工業', domains: ['suzuki.example'] }];
    const { out } = await runWith(
      { 'a/policy.json': { version: 1, directoryFile: 'd.json' }, 'a/d.json': { directory }, 'm.json': mail },
      ['check', 'm.json', '--policy', 'a/policy.json', '--format', 'json'],
    );
    expect(out).toContain('party-mismatch');
  });
});

test('a mail is judged by the policy of its sender', async () => {
  const from = (address: string) => ({
    from: { name: '', address },
    to: [{ name: '', address: 'x@competitor.example' }],
    subject: 'x',
    body: { text: '' },
  });
  const { out } = await runWith(
    { ...files, 'a.json': from('sato@sales.example.co.jp'), 'b.json': from('sato@example.co.jp') },
    ['check', 'a.json', 'b.json', '--policy', 'policy.json', '--format', 'json'],
  );
  const [a, b] = out.trim().split('\n');
  expect(a).toContain('watched-recipient');
  expect(b).not.toContain('watched-recipient');
});
