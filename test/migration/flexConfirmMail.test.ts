import * as fc from 'fast-check';
import { findKeyword } from '../../src/policy/keywords';
import { fileNamePatterns } from '../../src/policy/patterns';
import { validatePolicy } from '../../src/policy/faults';
import { flexConfirmMail } from '../../src/migration/flexConfirmMail/flexConfirmMail';
import { anywhereByWildcards } from '../../src/migration/words';
import { migrated, notesOf } from './migrate';

const take = (files: Record<string, string>) => {
  const migration = migrated({ 'TrustedDomains.txt': 'example.co.jp', ...files });
  const policy = migration.policy as Record<string, unknown>;
  return { policy, notes: notesOf(migration).filter((note) => !note.includes('example.co.jp')) };
};

test('trusted domains and addresses; an entry with - takes another one out', () => {
  const { policy, notes } = take({
    'TrustedDomains.txt':
      '# ours\nExample.co.jp\n@a.example\r\n*.a.example\nx@b.example\n-a.example\n-c.example\n',
  });
  expect(policy).toMatchObject({
    organization: { domains: ['example.co.jp', '*.a.example'] },
    recipients: { trusted: ['x@b.example'] },
  });
  expect(notes).toEqual([
    '6 taken -a.example (fcm.negated)',
    '7 unused -c.example (fcm.negates-nothing)',
    '2 taken Example.co.jp → organization.domains',
    '4 taken *.a.example → organization.domains',
    '5 taken x@b.example → recipients.trusted',
  ]);
});

test('unsafe domains by section, those before the first being warnings', () => {
  const { policy, notes } = take({
    'UnsafeDomains.txt':
      'w.example\n[BLOCK]\nb.example\n[rewarning]\n*unsafe@r.example\n[OTHER]\no.example\n-x\nnot a domain\n',
  });
  expect(policy.recipients).toEqual({
    watched: ['w.example', '*unsafe@r.example', 'o.example'],
    blocked: ['b.example'],
  });
  expect(notes).toEqual([
    '6 fault [OTHER] (fault.section)',
    '8 unused -x (fcm.negates-nothing)',
    '1 taken w.example → recipients.watched',
    '5 changed *unsafe@r.example → recipients.watched (fcm.rewarning)',
    '7 changed o.example → recipients.watched (fcm.rewarning)',
    '9 fault not a domain (fault.address)',
    '3 taken b.example → recipients.blocked',
  ]);
});

test('unsafe files stand anywhere in a name', () => {
  const { policy } = take({ 'UnsafeFiles.txt': '.exe\n社外秘\n[BLOCK]\n*秘*密\n*' });
  expect(policy.attachments).toEqual({ watched: ['*.exe*', '*社外秘*'], blocked: ['*秘*密*', '*'] });
  const watched = fileNamePatterns((policy.attachments as { watched: string[] }).watched);
  expect(
    ['a.EXE', 'a.exe.txt', '【社外秘】.pdf', 'exe.txt'].map((name) => watched.match(name) !== null),
  ).toEqual([true, true, true, false]);
});

test('unsafe bodies: sections with words and what to say of them', () => {
  const { policy, notes } = take({
    'UnsafeBodies.txt': [
      'Keywords=早すぎる',
      '[Secret]',
      'Keywords = 社外秘, NDA, 機*密,-NDA,-他',
      'Message = 社外秘\\nです',
      'WarningType=BLOCK',
      'Langage=ja',
      '[秘密]',
      'Keywords=極秘',
      'Message=日本語',
      'Language=ja-JP',
      '[secret en]',
      'Keywords=極秘',
      'Message=English',
      'Language=en',
      '[empty]',
      'Message=x',
      '[odd]',
      'Keywords=word',
      'WarningType=LOUD',
      'nonsense',
    ].join('\n'),
  });
  expect(policy.keywords).toEqual([
    {
      id: 'body-Secret',
      words: ['社外秘', '/機(?:.|\\r?\\n(?!\\s*\\n))*?密/'],
      in: ['body'],
      level: 'block',
      message: '社外秘 です',
    },
    { id: 'body', words: ['極秘'], in: ['body'], level: 'warning', message: '日本語' },
    { id: 'body-odd', words: ['/word/'], in: ['body'], level: 'warning' },
  ]);
  expect(notes).toEqual([
    '1 fault Keywords=早すぎる (fault.no-section)',
    '6 fault Langage=ja (fault.key)',
    '20 fault nonsense (fault.no-pair)',
    '2 taken -NDA (fcm.negated)',
    '2 unused -他 (fcm.negates-nothing)',
    '2 taken [Secret] → keywords',
    '7 changed [秘密] → keywords (fcm.language)',
    '11 none [secret en] (fcm.language-twin)',
    '15 fault [empty] (fault.no-keywords)',
    '17 changed [odd] → keywords (fcm.unknown-type)',
  ]);
});

describe('Common.txt', () => {
  test('what is left out has the product’s default', () => {
    expect(take({ 'Common.txt': '' }).policy).toEqual({
      $schema: './policy.schema.json',
      version: 1,
      organization: { domains: ['example.co.jp'] },
      checks: {
        'many-external-domains': ['warning', { domains: 4 }],
        'added-domain': 'warning',
        'distribution-list': 'warning',
      },
      checklist: { when: 'always', tickEach: 'all' },
      hold: { countdown: { seconds: 3, skippable: true } },
    });
  });

  test('every parameter is told of', () => {
    const parameters = [
      'CountEnabled = True',
      'CountAllowSkip=false',
      'CountSeconds=5',
      'SafeBccEnabled=on',
      'SafeBccThreshold=1',
      'SafeBccReconfirmationThreshold=10',
      'MainSkipIfNoExt=yes',
      'RequireCheckSubject=0',
      'RequireCheckBody=1',
      'ConvertToBccEnabled=True',
      'ConvertToBccThreshold=8',
      'BlockDistributionLists=False',
      'SafeNewDomainsEnabled=False',
      'FixedParameters=CountSeconds',
      'AppointmentConfirmationEnabled=False',
      'DelayDeliveryEnabled=maybe',
      'SafeBccTreshold=3',
      'SafeBccThreshold=three',
      'IgnoreInlineImageAttachments=True',
    ];
    const { policy, notes } = take({ 'Common.txt': parameters.join('\n') });
    expect(policy).toMatchObject({
      checks: {
        'many-external-domains': ['warning', { domains: 2 }],
        'added-domain': 'off',
        'many-recipients': ['warning', { count: 8 }],
      },
      checklist: { when: 'external', tickEach: 'all', items: ['addressee', 'wording', 'attachments'] },
    });
    expect(policy.checks).not.toHaveProperty('distribution-list');
    expect(notes.sort()).toEqual(
      [
        '1 changed CountEnabled = True → hold.countdown (fcm.countdown)',
        '2 taken CountAllowSkip = false → hold.countdown.skippable',
        '3 taken CountSeconds = 5 → hold.countdown.seconds',
        '4 changed SafeBccEnabled = on → checks.many-external-domains (fcm.external-only)',
        '5 changed SafeBccThreshold = 1 → checks.many-external-domains (least)',
        '6 changed SafeBccReconfirmationThreshold = 10 → checks.many-external-domains (fcm.one-threshold)',
        '7 taken MainSkipIfNoExt = yes → checklist.when',
        '8 taken RequireCheckSubject = 0 → checklist.items',
        '9 changed RequireCheckBody = 1 → checklist.items (fcm.body-item)',
        '10 changed ConvertToBccEnabled = True → checks.many-recipients (no-bcc)',
        '11 changed ConvertToBccThreshold = 8 → checks.many-recipients (no-bcc)',
        '12 unused BlockDistributionLists = False',
        '13 taken SafeNewDomainsEnabled = False → checks.added-domain',
        '14 changed FixedParameters = CountSeconds → userMayOverride (fcm.fixed)',
        '15 taken AppointmentConfirmationEnabled = False → meetings',
        '16 fault DelayDeliveryEnabled=maybe (fault.switch)',
        '17 fault SafeBccTreshold=3 (fault.parameter)',
        '18 fault SafeBccThreshold=three (fault.parameter-number)',
        '19 taken IgnoreInlineImageAttachments = True (okan.inline)',
      ].sort(),
    );
  });

  test.each([
    ['CountEnabled=False', undefined],
    ['CountSeconds=0', undefined],
    ['CountSeconds=90\nCountSkipIfNoExt=yes', { countdown: { seconds: 60, skippable: true } }],
    ['CountEnabled=no\nDelayDeliveryEnabled=True\nDelayDeliverySeconds=90', { external: 2, internal: 2 }],
  ])('waiting: %s', (text, hold) => {
    expect(take({ 'Common.txt': text }).policy.hold).toEqual(hold);
  });

  test('unsafe recipients are external although they are trusted, where it says so', () => {
    const { policy } = take({
      'TrustedDomains.txt': 'example.co.jp\ny@b.example',
      'UnsafeDomains.txt': 'x@example.co.jp\n[BLOCK]\nb.example',
      'Common.txt': 'UntrustUnsafeRecipients=True',
    });
    expect(policy).toMatchObject({
      organization: { domains: ['example.co.jp', '-x@example.co.jp', '-b.example'] },
      recipients: { trusted: ['y@b.example', '-x@example.co.jp', '-b.example'] },
    });
  });

  test('lists in it, as the older add-in takes them', () => {
    expect(take({ 'Common.txt': 'UnsafeFiles=社外秘' }).policy).toMatchObject({
      attachments: { watched: ['*社外秘*'] },
    });
    const { notes } = take({ 'Common.txt': '# old\nCountEnabled=False\nUnsafeFiles=社外秘' });
    expect(notes).toContain('3 taken 社外秘 → attachments.watched');
  });

  test.each(['constructor=yes', 'toString=no'])('%s is no parameter', (text) => {
    expect(take({ 'Common.txt': text }).notes).toContain(`1 fault ${text} (fault.parameter)`);
  });
});

test('internal domains may stand in Common.txt alone', () => {
  expect(notesOf(migrated({ 'Common.txt': 'TrustedDomains=example.co.jp' }))).toEqual([
    '1 taken example.co.jp → organization.domains',
  ]);
});

test('without internal domains the sender’s own are internal, which is told', () => {
  expect(notesOf(migrated({ 'UnsafeFiles.txt': 'x' }))).toContain(
    '- changed TrustedDomains.txt → organization.domains (fcm.no-domains)',
  );
});

test('a keyword is found where the product finds it', () => {
  const letter = fc.constantFrom('a', 'B', '密', '*', '?', '.', '(', '/', ' ', 'ア');
  const body = fc.string({
    unit: fc.constantFrom('a', 'b', 'B', '密', '.', '(', '/', ' ', 'ア', '\n'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 5 }), body, (written, text) => {
      const words = written.trim();
      const keyword = anywhereByWildcards(words);
      if (keyword.trim() === '' || /\s/.test(words)) return;
      const pattern = words.replace(/[.(/]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
      // A hit may be found in more ways here (width, line ends); none that the product has may be missed.
      if (new RegExp(pattern, 'i').test(text))
        expect([keyword, findKeyword(keyword, text).length]).not.toEqual([keyword, 0]);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the files hold, the policy is valid', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '[BLOCK]',
      '[x]',
      'Keywords=a,b*c',
      'Message=m',
      'a.example',
      '-a.example',
      'SafeBccThreshold=0',
    ),
    fc.string(),
  );
  const text = fc.array(line).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...flexConfirmMail.fileNames), text, { minKeys: 1 }),
      (files) => {
        const { policy } = migrated(files, { from: 'flexconfirmmail' });
        expect(validatePolicy(policy, 'en')).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 500 },
  );
});
