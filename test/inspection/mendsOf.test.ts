import type { Target } from '../../src/checks/check';
import { checkIds, type CheckId } from '../../src/checks/ids';
import type { ShownAttachment } from '../../src/inspection/checklistContent';
import type { Finding } from '../../src/inspection/finding';
import type { InspectedRecipient } from '../../src/inspection/inspect';
import type { Mend, MendMeans } from '../../src/inspection/mend';
import {
  mendsOf,
  mendsOfRecipient,
  nameOf,
  type Mendable,
  type MendOffer,
} from '../../src/inspection/mendsOf';
import { recipientFields } from '../../src/message/message';

const means: MendMeans = { recipients: true, subject: true, body: true, attach: true, detach: true };

const recipient = (address: string, more: Partial<InspectedRecipient> = {}): InspectedRecipient => ({
  field: 'to',
  name: '',
  address,
  internal: false,
  company: '',
  companyName: '',
  risk: 0,
  ...more,
});
const file = (name: string, more: Partial<ShownAttachment> = {}): ShownAttachment => ({
  name,
  size: 3,
  kind: 'file',
  inline: false,
  ...more,
});
const self = { name: '佐藤 健', address: 'sato@example.co.jp' };
const contentOf = (
  recipients: readonly InspectedRecipient[],
  { attachments = [], subject = '', from = self, kind }: Partial<Mendable> = {},
): Mendable => ({
  ...(kind && { kind }),
  from,
  subject,
  attachments,
  inspection: { decision: 'confirm', findings: [], checklist: [], ownText: '', recipients },
});
const to = (address: string): Target => ({ kind: 'recipient', field: 'to', address });
const inBody = (text: string, start = 0): Target => ({ kind: 'body', text, start, end: start + text.length });
const attachment = (name: string): Target => ({ kind: 'attachment', name });
const finding = (check: CheckId, parts: Partial<Finding> = {}): Finding => ({
  id: 'f',
  check,
  level: 'warning',
  section: 'recipients',
  message: '',
  targets: [],
  suggestions: [],
  ...parts,
});

const right = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const wrong = { name: '田中 花子', address: 'tanaka@suzuki.example' };
const colleague = { name: '鈴木 花子', address: 'suzuki@example.co.jp' };
const people = contentOf(
  [
    recipient(wrong.address, { name: wrong.name }),
    recipient(colleague.address, { name: colleague.name, internal: true, field: 'cc' }),
  ],
  { attachments: [file('見積書.xlsx'), file('図面.pdf'), file('logo.png', { inline: true })] },
);

const done = (mend: Mend): MendOffer => ({ kind: 'mend', mend });
const remove = done({ kind: 'remove', field: 'to', mailbox: wrong });
const replace = done({ kind: 'replace', field: 'to', mailbox: wrong, by: right });
const add = done({ kind: 'add', field: 'to', mailbox: right });
const hide = done({ kind: 'move', from: [{ field: 'to', mailbox: wrong }], to: 'bcc', self });
const detach = done({ kind: 'detach', file: { name: '見積書.xlsx', size: 3, kind: 'file', nth: 0, of: 1 } });
const text = done({ kind: 'text', edits: [{ in: 'body', start: 2, text: '(金)', by: '(水)' }] });

const aboutHim = { targets: [to(wrong.address)] };
const confused = { ...aboutHim, suggestions: [right] };
const aboutFile = { targets: [attachment('見積書.xlsx')] };
const slip = { targets: [inBody('(金)', 2)], replacement: '(水)' };

/** What stands beside the usual finding of every check; where nothing does, why. */
const table: Readonly<Record<CheckId, readonly [Partial<Finding>, readonly MendOffer[]] | string>> = {
  'external-recipient': 'that somebody is outside is no fault; his row has the means to move him',
  'blocked-recipient': [aboutHim, [remove]],
  'watched-recipient': [aboutHim, [remove]],
  'many-external-domains': [aboutHim, [hide]],
  'many-recipients': [{}, [hide]],
  'similar-recipient': [confused, [replace, remove]],
  'mistyped-domain': [confused, [replace, remove]],
  'free-mail-recipient': [aboutHim, [remove]],
  'new-recipient': [aboutHim, [remove]],
  'added-domain': [aboutHim, [remove]],
  'reply-all': [{}, [hide]],
  'distribution-list': [aboutHim, [remove]],
  'unusual-recipient': [confused, [replace, remove]],
  'missing-recipient': [{ suggestions: [right] }, [add]],
  'sender-account': 'Outlook gives add-ins no means to change the sender',
  'unverified-recipients': 'who else is there nobody knows',
  'addressee-mismatch': [
    { targets: [inBody('田中様'), to(wrong.address)], suggestions: [right] },
    [replace, remove],
  ],
  'party-mismatch': [{ targets: [attachment('見積書.xlsx')], suggestions: [right] }, [add, detach]],
  'empty-subject': [{}, [{ kind: 'subject', subject: '', keep: '' }]],
  placeholder: [{ targets: [inBody('〇〇')] }, [{ kind: 'fill', places: [inBody('〇〇') as never] }]],
  'weekday-mismatch': [slip, [text]],
  'amount-mismatch': [slip, [text]],
  wording: [slip, [text]],
  keyword: 'what the policy points at need not be wrong',
  'missing-attachment': [{ targets: [inBody('添付します')] }, [{ kind: 'attach' }]],
  'blocked-attachment': [aboutFile, [detach]],
  'watched-attachment': [aboutFile, [detach]],
  'large-attachment': [{ targets: [attachment('見積書.xlsx'), attachment('図面.pdf')] }, [detach]],
  'unprotected-attachment': [aboutFile, [detach]],
  'password-in-mail': 'the sentence around the password is for its author to write anew',
  'attachment-party': [aboutFile, [detach]],
  'hidden-content': [aboutFile, [detach]],
  'personal-data': [aboutFile, [detach]],
  'encrypted-archive': [aboutFile, [detach]],
  'shared-link': 'who can open a link is set where the file is stored',
  'could-not-inspect': 'what could not be looked at need not be wrong',
};

test.each(checkIds)('%s', (check) => {
  const row = table[check];
  if (typeof row === 'string') {
    for (const parts of [confused, aboutFile, slip])
      expect(mendsOf(finding(check, parts), people, means)).toEqual([]);
    return;
  }
  expect(mendsOf(finding(check, row[0]), people, means)).toEqual(row[1]);
});

test('what this Outlook cannot do is said, with the way by hand', () => {
  const none: MendMeans = { recipients: false, subject: false, body: false, attach: false, detach: false };
  for (const check of checkIds) {
    const row = table[check];
    if (typeof row === 'string') continue;
    const offers = mendsOf(finding(check, row[0]), people, none);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) expect(offer).toMatchObject({ kind: 'by-hand', reason: 'unavailable' });
  }
  expect(mendsOf(finding('missing-attachment'), people, { ...means, attach: false })).toEqual([
    { kind: 'by-hand', reason: 'unavailable', way: 'attachments' },
  ]);
});

describe('a recipient', () => {
  test.each<[string, Partial<Finding>, readonly MendOffer[]]>([
    ['nobody is known to be meant', aboutHim, [remove]],
    [
      'the one who may be meant receives it already',
      { ...aboutHim, suggestions: [{ name: '', address: 'SUZUKI@example.co.jp' }] },
      [remove],
    ],
    [
      'two are easily confused',
      {
        targets: [to(wrong.address), { ...to(colleague.address), field: 'cc' } as Target],
        suggestions: [right],
      },
      [remove, done({ kind: 'remove', field: 'cc', mailbox: colleague })],
    ],
    ['many are meant', { targets: ['a', 'b', 'c'].map((each) => to(`${each}@x.example`)) }, []],
    ['the entry has no address', { targets: [to('')], suggestions: [right] }, []],
    [
      'he is not there any more',
      { targets: [to('gone@x.example')] },
      [done({ kind: 'remove', field: 'to', mailbox: { name: '', address: 'gone@x.example' } })],
    ],
    ['it is about the text', { targets: [inBody('〇〇')] }, []],
  ])('where %s', (_, parts, expected) => {
    expect(mendsOf(finding('similar-recipient', parts), people, means)).toEqual(expected);
  });

  test('nobody is to be added by hand where nobody is meant', () => {
    const offers = mendsOf(finding('missing-recipient'), people, { ...means, recipients: false });
    expect(offers).toEqual([]);
  });

  test('beside a contact list in his field is for the sender to take out', () => {
    const content = contentOf([recipient(wrong.address), recipient('', { name: 'リスト' })]);
    const byHand = [{ kind: 'by-hand', reason: 'no-address', way: 'recipients' }];
    expect(mendsOf(finding('similar-recipient', aboutHim), content, means)).toEqual(byHand);
    expect(mendsOf(finding('reply-all'), content, means)).toEqual(byHand);
    expect(mendsOfRecipient(recipient(wrong.address), content, means)).toEqual(byHand);
  });
});

describe('moving to Bcc', () => {
  const many = [
    recipient('a@a.example'),
    recipient('b@b.example', { field: 'cc' }),
    recipient('c@c.example', { field: 'bcc' }),
    recipient('d@example.co.jp', { internal: true }),
  ];

  test('is for those outside whom others see; somebody stays in To', () => {
    const [offer] = mendsOf(finding('many-external-domains'), contentOf(many), means);
    expect(offer).toEqual(
      done({
        kind: 'move',
        from: [
          { field: 'to', mailbox: { name: '', address: 'a@a.example' } },
          { field: 'cc', mailbox: { name: '', address: 'b@b.example' } },
        ],
        to: 'bcc',
      }),
    );
  });

  test.each<[string, Partial<Mendable>]>([
    ['nobody is left in To', {}],
    ['the sender has no address', { from: { name: '', address: '' } }],
  ])('where %s', (_, parts) => {
    const content = contentOf([recipient('a@a.example'), recipient('b@b.example', { field: 'cc' })], parts);
    const [offer] = mendsOf(finding('many-recipients'), content, means);
    expect(offer).toMatchObject({ kind: 'mend', mend: { kind: 'move', to: 'bcc' } });
    const put = offer?.kind === 'mend' && offer.mend.kind === 'move' && offer.mend.self;
    expect(put).toEqual(parts.from ? undefined : self);
  });

  test('is nothing in a meeting, which has no Bcc', () => {
    expect(mendsOf(finding('many-external-domains'), contentOf(many, { kind: 'meeting' }), means)).toEqual(
      [],
    );
  });

  test('is nothing for a contact list alone, which cannot be moved', () => {
    expect(mendsOf(finding('many-recipients'), contentOf([recipient('')]), means)).toEqual([]);
  });

  test('is nothing for colleagues alone', () => {
    const colleagues = contentOf([recipient('d@example.co.jp', { internal: true })]);
    expect(mendsOf(finding('many-recipients'), colleagues, means)).toEqual([]);
  });
});

test('one recipient can be taken out, or moved to each of the other fields', () => {
  for (const field of recipientFields) {
    const him = recipient(wrong.address, { field });
    const offers = mendsOfRecipient(him, contentOf([him, recipient('x@x.example')]), means);
    expect(
      offers.map((offer) => offer.kind === 'mend' && [offer.mend.kind, 'to' in offer.mend && offer.mend.to]),
    ).toEqual([
      ['remove', false],
      ...recipientFields.filter((other) => other !== field).map((other) => ['move', other]),
    ]);
  }
});

describe('what can be done with one recipient', () => {
  const him = recipient('a@a.example', { field: 'cc', name: 'A' });
  const again = recipient('a@a.example', { field: 'bcc' });
  const beside = recipient('b@b.example', { field: 'cc' });
  const mailbox = { name: 'A', address: 'a@a.example' };
  const remove = done({ kind: 'remove', field: 'cc', mailbox });
  const moveTo = (field: 'to' | 'bcc', more: object = {}) =>
    done({ kind: 'move', from: [{ field: 'cc', mailbox }], to: field, ...more });

  test('is about him alone, and somebody is in To afterwards', () => {
    const content = contentOf([beside, again, him]);
    expect(mendsOfRecipient(him, content, means)).toEqual([remove, moveTo('to'), moveTo('bcc', { self })]);
  });

  test('is nothing with Bcc in a meeting', () => {
    expect(mendsOfRecipient(him, contentOf([him], { kind: 'meeting' }), means)).toEqual([
      remove,
      moveTo('to'),
    ]);
  });

  test('is nothing for one who is not there, or has no address', () => {
    expect(mendsOfRecipient(him, contentOf([again, beside]), means)).toEqual([]);
    const list = recipient('', { field: 'cc', name: 'リスト' });
    expect(mendsOfRecipient(list, contentOf([list]), means)).toEqual([]);
  });
});

test.each<[string, CheckId, Partial<Finding>, readonly MendOffer[]]>([
  [
    'what is no text, or blank, is not filled in',
    'placeholder',
    { targets: [attachment('x'), inBody(' \n'), { ...inBody('〇〇'), kind: 'subject' } as Target] },
    [{ kind: 'fill', places: [{ ...inBody('〇〇'), kind: 'subject' } as never] }],
  ],
  ['nothing is to be filled in where nothing stands', 'placeholder', { targets: [attachment('x')] }, []],
  ['words are not replaced where none are known', 'wording', { targets: [inBody('(金)')] }, []],
  ['nor where nothing stands', 'wording', { replacement: '(水)' }, []],
  [
    'nor where the finding is about something else first',
    'wording',
    { targets: [attachment('x'), inBody('(金)')], replacement: '(水)' },
    [],
  ],
  [
    'two files are taken out one by one',
    'watched-attachment',
    { targets: [attachment('見積書.xlsx'), attachment('図面.pdf')] },
    [detach, done({ kind: 'detach', file: { name: '図面.pdf', size: 3, kind: 'file', nth: 0, of: 1 } })],
  ],
  [
    'three are not',
    'watched-attachment',
    { targets: ['見積書.xlsx', '図面.pdf', '仕様書.pdf'].map(attachment) },
    [],
  ],
  ['a picture in the text is not taken out', 'watched-attachment', { targets: [attachment('logo.png')] }, []],
])('%s', (_, check, parts, expected) => {
  expect(mendsOf(finding(check, parts), people, means)).toEqual(expected);
});

test('a file that is not there any more is not taken out by hand either', () => {
  const gone = { targets: [attachment('gone.txt')] };
  expect(mendsOf(finding('watched-attachment', gone), people, { ...means, detach: false })).toEqual([]);
});

test.each([
  ['', ''],
  ['Re:', 'Re: '],
  ['FW :-', 'FW : '],
  [' re:Re: ', 're:Re: '],
  ['Re:見積', 'Re: '],
  ['件名 Re:', ''],
  ['RE: Fwd： ', 'RE: Fwd： '.trim() + ' '],
  ['返信: -', '返信: '],
])('in front of a subject for %j stays %j', (subject, keep) => {
  const [offer] = mendsOf(finding('empty-subject'), contentOf([], { subject }), means);
  expect(offer).toEqual({ kind: 'subject', subject, keep });
});

test('the same words are corrected wherever they stand, others are not', () => {
  const targets = [inBody('(金)', 2), inBody('(土)', 9), inBody('(金)', 20)];
  const [offer] = mendsOf(finding('weekday-mismatch', { targets, replacement: '(水)' }), people, means);
  expect(offer).toMatchObject({ mend: { edits: [{ start: 2 }, { start: 20 }] } });
});

test('a name that several files bear is dealt with where they are listed', () => {
  const content = contentOf([], { attachments: [file('見積書.xlsx'), file('見積書.xlsx', { size: 4 })] });
  expect(mendsOf(finding('hidden-content', aboutFile), content, means)).toEqual([]);
});

test('one of several with the same name goes by his address', () => {
  const others = [right, { name: '田中 一郎', address: 'tanaka@suzuki.example' }];
  expect(nameOf(right, others)).toBe(right.address);
  expect(nameOf(right, [right, { ...right, address: 'TANAKA@yamada.example' }])).toBe('田中 一郎');
  expect(nameOf({ name: ' ', address: 'a@x.example' }, [])).toBe('a@x.example');
  expect(nameOf(right, [right, colleague])).toBe('田中 一郎');
  expect(nameOf(right, [{ ...wrong, name: ' 田中 一郎 ' }])).toBe(right.address);
});
