import * as fc from 'fast-check';
import { addressPatterns } from '../../src/policy/patterns';
import { parseAddress } from '../../src/message/address';
import { validatePolicy } from '../../src/policy/faults';
import { LISTS } from '../../src/migration/outlookOkan/lists';
import { outlookOkan } from '../../src/migration/outlookOkan/outlookOkan';
import { readEnding } from '../../src/migration/outlookOkan/endings';
import { migrated, notesOf } from './migrate';

const take = (files: Record<string, string>) => {
  const migration = migrated(files);
  const { $schema, version, ...policy } = migration.policy as Record<string, unknown>;
  expect([$schema, version]).toEqual(['./policy.schema.json', 1]);
  return { policy, notes: notesOf(migration) };
};

describe('lists of recipients', () => {
  test('white ones that skip the confirmation count as internal, others are told', () => {
    expect(take({ 'Whitelist.csv': '@a.example,True\nb.example,False\n' })).toEqual({
      policy: { recipients: { trusted: ['a.example'] } },
      notes: ['1 taken @a.example → recipients.trusted', '2 none b.example (okan.white-ticked)'],
    });
  });

  test('all white ones do where a mail that is ticked beforehand is not confirmed', () => {
    const general = 'False,True';
    const { policy, notes } = take({ 'Whitelist.csv': 'tanaka@a.example', 'GeneralSetting.csv': general });
    expect(policy.recipients).toEqual({ trusted: ['tanaka@a.example'] });
    expect(notes).toContain('1 changed tanaka@a.example → recipients.trusted (okan.white-without-files)');
  });

  test('internal domains, beside which the sender has his own', () => {
    expect(take({ 'InternalDomainList.csv': '@group.example\nsub.example' })).toEqual({
      policy: { recipients: { trusted: ['group.example', 'sub.example', '*.sub.example'] } },
      notes: [
        '1 changed @group.example → recipients.trusted (okan.internal)',
        '2 changed sub.example → recipients.trusted (okan.internal)',
      ],
    });
  });

  test('alerts, some of which block', () => {
    expect(
      take({ 'AlertAddressList.csv': '@rival.example,False,競合です\nx@y.example,Yes,"a,b"\n@z.example\n' }),
    ).toEqual({
      policy: {
        recipients: {
          watched: [{ pattern: 'rival.example', message: '競合です' }, 'z.example'],
          blocked: [{ pattern: 'x@y.example', message: 'a,b' }],
        },
      },
      notes: [
        '1 taken @rival.example → recipients.watched',
        '2 taken x@y.example → recipients.blocked',
        '3 taken @z.example → recipients.watched',
      ],
    });
  });

  test('what applies to attachments only becomes a warning, whose messages are joined', () => {
    const { policy } = take({
      'AttachmentProhibitedRecipients.csv': '@a.example\n',
      'AttachmentAlertRecipients.csv': '@a.example,暗号化してください\n@b.example,\n',
      'AutoDeleteRecipientList.csv': 'me@c.example\n',
    });
    expect(policy.recipients).toEqual({
      watched: [
        {
          pattern: 'a.example',
          message: 'No attachments may be sent to this recipient. / 暗号化してください',
        },
        'b.example',
        { pattern: 'me@c.example', message: 'This address is to be left out of mails.' },
      ],
    });
  });
});

describe('words', () => {
  test('keywords of the body and the subject', () => {
    expect(
      take({
        'AlertKeywordAndMessageList.csv': '社外秘,注意\n極秘,注意\nNDA,,True\n*,本文を確認\n*,x,True\n*,\n',
        'AlertKeywordAndMessageListForSubject.csv': '/a/,件名です\n',
      }),
    ).toEqual({
      policy: {
        checklist: { custom: [{ id: 'always-1', label: '本文を確認', when: 'always' }] },
        keywords: [
          { id: 'body', words: ['社外秘', '極秘'], in: ['body'], level: 'warning', message: '注意' },
          { id: 'body-block', words: ['/NDA/'], in: ['body'], level: 'block' },
          { id: 'subject', words: ['/\\/a\\//'], in: ['subject'], level: 'warning', message: '件名です' },
        ],
      },
      notes: [
        '1 taken 社外秘 → keywords',
        '2 taken 極秘 → keywords',
        '3 taken NDA → keywords',
        '4 changed * → checklist.custom (okan.always)',
        '5 none * (okan.everything-blocked)',
        '6 none * (okan.always-nothing)',
        '1 taken /a/ → keywords',
      ],
    });
  });

  test('names and those they stand for become a directory; names of the same are one party', () => {
    expect(
      take({
        'NameAndDomains.csv':
          '株式会社山田商事,@yamada.example\n山田商事,@yamada.example\n田中,tanaka@yamada.example\n',
        'KeywordAndRecipientsList.csv': '案件A,@a.example\n案件A,b@b.example\n',
        'RecipientsAndAttachmentsName.csv': '鈴木工業,@suzuki.example\n,@x.example\n',
      }).policy,
    ).toEqual({
      directory: [
        { name: '株式会社山田商事', aliases: ['山田商事'], domains: ['yamada.example'] },
        { name: '田中', people: [{ name: '田中', address: 'tanaka@yamada.example' }] },
        { name: '案件A', domains: ['a.example'], people: [{ name: '案件A', address: 'b@b.example' }] },
        { name: '鈴木工業', domains: ['suzuki.example'] },
      ],
    });
  });
});

describe('what is done to the mail', () => {
  const spares = `False,False,False,ja-JP${',False'.repeat(7)},True,True,True`;

  test('recipients that are added', () => {
    const files = {
      'AutoCcBccKeywordList.csv': '見積,Cc,boss@example.co.jp\nNDA,Bcc,legal@example.co.jp\n',
      'AutoCcBccRecipientList.csv': '@yamada.example,BCC,sales@example.co.jp\n',
      'AutoCcBccAttachedFileList.csv': 'Cc,boss@example.co.jp\n',
    };
    const { policy, notes } = take(files);
    expect(policy.autoRecipients).toEqual([
      { field: 'cc', addresses: ['boss@example.co.jp'], when: 'always', keywords: ['見積'] },
      { field: 'bcc', addresses: ['legal@example.co.jp'], when: 'always', keywords: ['/NDA/'] },
      { field: 'bcc', addresses: ['sales@example.co.jp'], when: 'always', for: ['yamada.example'] },
      { field: 'cc', addresses: ['boss@example.co.jp'], when: 'always', attachments: ['*'] },
    ]);
    expect(notes).toEqual([
      '1 changed 見積 → autoRecipients (okan.word-adds)',
      '2 changed NDA → autoRecipients (okan.word-adds)',
      '1 taken @yamada.example → autoRecipients',
      '1 taken boss@example.co.jp → autoRecipients',
    ]);
    const spared = take({ ...files, 'GeneralSetting.csv': spares }).policy.autoRecipients;
    expect((spared as { when: string }[]).map(({ when }) => when)).toEqual([
      ...['external', 'external', 'always', 'external'],
    ]);
  });

  test('mail that is held', () => {
    const files = { 'DeferredDeliveryMinutes.csv': '@,3\n@yamada.example,10\n' };
    const { policy, notes } = take(files);
    expect(policy.hold).toEqual({ external: 3, internal: 3 });
    expect(notes).toEqual(['1 taken @ → hold', '2 none @yamada.example (okan.holds-one)']);
    expect(take({ ...files, 'GeneralSetting.csv': spares }).policy.hold).toEqual({ external: 3 });
  });

  test('text that is added', () => {
    const { policy, notes } = take({ 'AutoAddMessage.csv': 'True,True,"一行目\n二行目",' });
    expect(policy.addedText).toEqual({ start: '一行目\n二行目', when: 'always' });
    expect(notes).toEqual([
      '1 changed IsAddToStart → addedText.start (okan.adds-text)',
      '1 unused IsAddToEnd',
    ]);
    const long = take({ 'AutoAddMessage.csv': `True,False,${'あ'.repeat(5_001)}` });
    expect(long).toMatchObject({
      policy: {},
      notes: ['1 none IsAddToStart (okan.long-text)', '1 unused IsAddToEnd'],
    });
  });
});

describe('settings of one line', () => {
  test.each([
    ['5,True,False,False', { 'many-external-domains': ['warning', { domains: 5 }] }],
    ['1,True,False,False', { 'many-external-domains': ['warning', { domains: 2 }] }],
    ['10,False,True,False', { 'many-external-domains': ['block', { domains: 10 }] }],
    ['10,False,False,True', { 'many-external-domains': ['warning', { domains: 10 }] }],
    ['10,False,False,False', { 'many-external-domains': 'off' }],
    ['', undefined],
  ])('number of external domains: %s', (text, checks) => {
    expect(
      take({ 'ExternalDomainsWarningAndAutoChangeToBccSetting.csv': text, 'AutoAddMessage.csv': '' }).policy
        .checks,
    ).toEqual(checks);
  });

  test('attachments', () => {
    const { policy, notes } = take({
      'AttachmentsSetting.csv': 'True,True,True,True,True,True,.pdf,False,False',
    });
    expect(policy).toEqual({
      checks: { 'encrypted-archive': 'block' },
      attachments: { blocked: ['*'] },
    });
    expect(notes).toEqual([
      '1 taken IsProhibitedWhenEncryptedZipIsAttached → checks.encrypted-archive',
      '1 taken IsEnableAllAttachedFilesAreDetectEncryptedZip (okan.every-file)',
      '1 taken IsAttachmentsProhibited → attachments.blocked',
      '1 none IsWarningWhenAttachedRealFile (okan.link-instead)',
      '1 none IsEnableOpenAttachedFiles (okan.opens-files)',
      '1 unused IsMustOpenBeforeCheckTheAttachedFiles',
      '1 unused IsIgnoreMustOpenBeforeCheckTheAttachedFilesIfInternalDomain',
    ]);
  });

  test('the general ones, of which every column is told', () => {
    const columns =
      'True,False,True,ja-JP,True,False,True,False,True,True,True,False,False,False,True,True,False,False,True,True,False,False,False,True,False,True,False,True';
    const { policy, notes } = take({ 'GeneralSetting.csv': columns });
    expect(policy).toEqual({
      checks: { 'missing-attachment': 'off', 'new-recipient': 'warning' },
      checklist: { when: 'external', tickEach: 'external' },
      meetings: 'never',
    });
    expect(notes).toHaveLength(28);
    expect(notes).toEqual(
      expect.arrayContaining([
        '1 taken IsDoNotConfirmationIfAllRecipientsAreSameDomain → checklist.when',
        '1 none IsAutoAddSenderToBcc (okan.adds-sender)',
        '1 taken IsShowConfirmationAtSendMeetingRequest → meetings',
        '1 taken IsShowConfirmationToMultipleDomain (okan.multiple-domains)',
        '1 unused IsDoDoNotConfirmationIfAllWhite',
        '1 unused ContactGroupMembersAreWhite',
        '1 none LanguageCode: ja-JP (okan.language)',
      ]),
    );
  });

  test('a file of an old version has fewer columns, which have the defaults', () => {
    expect(take({ 'GeneralSetting.csv': 'False,False,False' }).policy).toEqual({
      checks: { 'missing-attachment': 'warning' },
      checklist: { when: 'always', tickEach: 'all' },
      meetings: 'never',
    });
  });

  test('a column that cannot be read costs itself alone; further lines are not used', () => {
    const { policy, notes } = take({ 'GeneralSetting.csv': 'True,はい\nFalse' });
    expect(policy.checklist).toEqual({ when: 'external', tickEach: 'all' });
    expect(notes).toContain('1 fault IsDoDoNotConfirmationIfAllWhite (fault.flag)');
    expect(notes).toContain('2 unused False (okan.first-line-only)');
  });
});

test.each([
  ['AlertAddressList.csv', '@a.example,maybe', '1 fault @a.example (fault.flag)'],
  ['AlertAddressList.csv', '@a.example,True,x,y', '1 fault @a.example (fault.columns)'],
  ['AlertAddressList.csv', '"@a.example,True', '1 fault AlertAddressList.csv (fault.quotes)'],
  ['AlertAddressList.csv', '\n山田', '2 fault 山田 (fault.address)'],
  ['Whitelist.csv', 'WhiteName,IsSkipConfirmation', '1 fault WhiteName (fault.flag)'],
  ['AutoCcBccKeywordList.csv', '見積,To,a@b.example', '1 fault 見積 (fault.cc-or-bcc)'],
  ['AutoCcBccRecipientList.csv', '@b.example,Cc,boss', '1 fault @b.example (fault.address)'],
  ['InternalDomainList.csv', '#memo', '1 fault #memo (fault.address)'],
  [
    'ExternalDomainsWarningAndAutoChangeToBccSetting.csv',
    '-1',
    '1 fault ExternalDomainsWarningAndAutoChangeToBccSetting.csv (fault.number)',
  ],
])('%s: %s is named, and nothing of it taken', (file, text, note) => {
  expect(take({ [file]: text })).toEqual({ policy: {}, notes: [note] });
});

test('every file of the product is known', () => {
  const single = ['GeneralSetting', 'AttachmentsSetting', 'AutoAddMessage', 'SecurityForReceivedMail'];
  expect(outlookOkan.fileNames).toEqual(expect.arrayContaining(single.map((name) => `${name}.csv`)));
  expect(outlookOkan.fileNames).toHaveLength(22);
});

test('an entry catches the recipients that it caught, whole labels at least', () => {
  const domain = fc.constantFrom('example.com', 'a.example.com', 'co.jp', 'x.co.jp', '日本.jp');
  const address = fc
    .tuple(fc.constantFrom('a', 'tanaka', 'b.c'), domain)
    .map(([local, at]) => `${local}@${at}`);
  const entry = fc.oneof(
    domain,
    domain.map((at) => `@${at}`),
    address,
  );
  fc.assert(
    fc.property(entry, address, (written, recipient) => {
      const { patterns } = readEnding(written);
      const caught = addressPatterns(patterns).match(parseAddress(recipient)!) !== null;
      const before = written.includes('@') ? '' : '(^|[@.])';
      const expected =
        recipient.endsWith(written) &&
        (!/^[^@]+@/.test(written) || recipient === written) &&
        new RegExp(`${before}${written.replace(/\./g, '\\.')}$`).test(recipient);
      expect([written, recipient, caught]).toEqual([written, recipient, expected]);
    }),
  );
});

test('whatever the files hold, every line is told of and the policy is valid', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'True',
      'No',
      '*',
      '@a.example',
      'b@a.example',
      '社外秘',
      '5',
      '/x/',
      '-a.example',
      '"',
      '"x"',
    ),
    fc.string(),
  );
  const text = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(',')))
    .map((lines) => lines.join('\n'));
  const files = fc.dictionary(fc.constantFrom(...outlookOkan.fileNames), text, { minKeys: 1 });
  fc.assert(
    fc.property(files, (contents) => {
      const { policy, notes } = migrated(contents, { from: 'outlookokan' });
      expect(validatePolicy(policy, 'en')).toMatchObject({ ok: true });
      for (const [file, lines] of Object.entries(contents)) {
        if (!(file.replace('.csv', '') in LISTS) || /["\r\u2028;\t]/.test(lines)) continue;
        const told = new Set(notes.filter((note) => note.file === file).map(({ line }) => line));
        const said = lines.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        expect([...told]).toEqual(expect.arrayContaining(said));
      }
    }),
    { numRuns: 500 },
  );
});
