import { runWith } from './fakeHost';

const okan = {
  'okan/Whitelist.csv': '\ufeff@a.example,True\r\n@b.example,True\r\n@c.example,False\r\n',
  'okan/AlertAddressList.csv': '@rival.example,False,競合です\nbad\n',
  'okan/readme.html': '<p>',
  'fcm/TrustedDomains.txt': 'example.co.jp\n',
};
const run = (args: string[], files: Record<string, string | Uint8Array> = okan) =>
  runWith(files, ['policy', 'import', ...args]);

test('writes the policy, prints what became of every line, and fails where one cannot be read', async () => {
  const { exitCode, out, err, saved } = await run(['okan', '--lang', 'ja']);
  expect(exitCode).toBe(3);
  expect(err).toBe('');
  expect(JSON.parse(saved['policy.json']!)).toEqual({
    $schema: './policy.schema.json',
    version: 1,
    recipients: {
      trusted: ['a.example', 'b.example'],
      watched: [{ pattern: 'rival.example', message: '競合です' }],
    },
  });
  expect(out).toBe(
    [
      'OutlookOkan の設定ファイル 2 件から、policy.json を作りました。',
      'そのまま引き継いだ設定 3、変えて引き継いだ設定 0、引き継げない設定 1、使われていない設定 1、読めない行 1',
      '',
      '読めない行（何も引き継いでいません。直して、もう一度実行してください）',
      '  okan/AlertAddressList.csv:2  bad',
      '      「bad」で終わる宛先はありません。user@example.com、@example.com、example.com のように書いてください。',
      '',
      '引き継げない設定',
      '  okan/Whitelist.csv:3  @c.example',
      '      宛先にあらかじめチェックを入れておく機能はありません。確認なしで送ってよい宛先なら、recipients.trusted に書いてください（社内と同じに扱います）。',
      '',
      'そのまま引き継いだ設定',
      '  okan/AlertAddressList.csv:1  @rival.example → recipients.watched',
      '  okan/Whitelist.csv:1-2  @a.example, @b.example → recipients.trusted',
      '',
      '使われていない設定（引き継ぐものがありません）',
      '  okan/readme.html',
      '      設定ファイルではないため、読みませんでした。',
      '',
    ].join('\n'),
  );
});

test('for machines, with a copy of the report', async () => {
  const { exitCode, out, saved } = await run([
    ...['fcm', '--from=flexconfirmmail', '--out', 'new.json'],
    ...['--format', 'json', '--report', 'report.json'],
  ]);
  expect(exitCode).toBe(0);
  expect(Object.keys(saved)).toEqual(['new.json', 'report.json']);
  expect(saved['report.json']).toBe(out);
  expect(JSON.parse(out)).toEqual({
    product: 'flexconfirmmail',
    out: 'new.json',
    notes: [
      {
        file: 'fcm/TrustedDomains.txt',
        line: 1,
        kind: 'taken',
        setting: 'example.co.jp',
        to: 'organization.domains',
        message: '',
      },
    ],
  });
});

/** 競合.example,False,注意 as Excel saves it. */
const shiftJis = Uint8Array.from([
  0x40, 0x78, 0x2e, 0x65, 0x78, 0x61, 0x6d, 0x70, 0x6c, 0x65, 0x2c, 0x46, 0x61, 0x6c, 0x73, 0x65, 0x2c, 0x92,
  0x8d, 0x88, 0xd3,
]);

test('reads Shift_JIS too, and says where a file is no text', async () => {
  const { saved } = await run(['AlertAddressList.csv'], { 'AlertAddressList.csv': shiftJis });
  expect(JSON.parse(saved['policy.json']!)).toMatchObject({
    recipients: { watched: [{ pattern: 'x.example', message: '注意' }] },
  });
  const binary = await run(['Whitelist.csv'], { 'Whitelist.csv': Uint8Array.of(0xff, 0x00, 0x80) });
  expect([binary.exitCode, binary.out]).toEqual([3, expect.stringContaining('save it as UTF-8')]);
});

test.each<[string[], string]>([
  [[], 'Name settings files or a folder of them.'],
  [['nowhere'], 'nowhere: There is no such file.'],
  [['okan', 'fcm'], 'okan fcm: There are settings of both'],
  [['okan/readme.html'], 'okan/readme.html: There are no settings files'],
  [['okan', '--out', 'fcm/TrustedDomains.txt'], 'fcm/TrustedDomains.txt is there already.'],
  [['okan', '--out', 'no-such-folder/policy.json'], 'no-such-folder/policy.json could not be written'],
  [['okan', '--from', 'outlook'], '--from cannot be “outlook”. Use one of: outlookokan, flexconfirmmail'],
])('%j: %s', async (args, message) => {
  const { exitCode, err, saved } = await run(args);
  expect([exitCode, saved]).toEqual([3, {}]);
  expect(err).toContain(message);
});

test('a file that is there is overwritten when asked to', async () => {
  const { saved } = await run(['fcm', '--out', 'fcm/TrustedDomains.txt', '--force']);
  expect(saved).toHaveProperty(['fcm/TrustedDomains.txt']);
});

test('a file that was named but is none of the product’s is a fault', async () => {
  const { exitCode, out } = await run(['okan/Whitelist.csv', 'okan/readme.html']);
  expect(exitCode).toBe(3);
  expect(out).toContain('This is not the name of a settings file. Use one of: GeneralSetting.csv');
});
