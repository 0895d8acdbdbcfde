import { accidentKinds, readersOf, type Accident, type SentMessage } from '../../src/accident/accident';
import { apologyFor, reportFor } from '../../src/accident/letters';
import { stepsFor } from '../../src/accident/steps';
import { emptyWorksheet, worksheetMessage, worksheetText } from '../../src/accident/worksheet';
import { languages } from '../../src/locales/texts';
import { policyFrom } from '../checks/checkTester';

const tanaka = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const mori = { name: '', address: 'mori@minato.example' };
const message: SentMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [tanaka],
  cc: [mori, { name: '一郎', address: 'Tanaka@yamada.example' }, { name: '名簿', address: '' }],
  bcc: [],
  subject: 'お見積りの件',
  sentAt: new Date(2026, 10, 20, 9, 30),
  attachments: ['見積書.xlsx'],
};
const accident: Accident = { kind: 'misdirected', message, affected: [tanaka] };
const policy = policyFrom({
  organization: { name: '例示株式会社', domains: ['example.co.jp'] },
  accident: {
    reportTo: ['security@example.co.jp'],
    templates: {
      twice: {
        ja: { subject: '重複: {subject}', body: '{name}\n{files}\n{unknown} {constructor}\n{sender}' },
      },
    },
  },
});

test('everybody whom a message reached, each once', () => {
  expect(readersOf(message)).toEqual([tanaka, mori]);
});

test.each(accidentKinds)('of %s the letter is whole in both languages', (kind) => {
  for (const language of languages) {
    const letter = apologyFor({ ...accident, kind }, language, policyFrom({}));
    expect(letter.to).toEqual([tanaka.address]);
    expect(letter.subject).toContain(message.subject);
    expect(letter.text).toContain('田中 一郎');
    expect(letter.text).toContain('佐藤 健');
    expect(`${letter.subject}${letter.text}`).not.toMatch(/\{\w+\}/);
  }
});

test('names the organization and the files', () => {
  const { text } = apologyFor({ ...accident, kind: 'wrong-file' }, 'ja', policy);
  expect(text).toContain('例示株式会社の佐藤 健です。');
  expect(text).toContain('（見積書.xlsx）');
});

test('does not show several people to one another', () => {
  const letter = apologyFor({ ...accident, affected: [tanaka, mori] }, 'ja', policy);
  expect(letter.to).toEqual(['sato@example.co.jp']);
  expect(letter.bcc).toEqual([tanaka.address, mori.address]);
  expect(letter.text).toMatch(/^各位/);
  expect(letter.text).not.toContain('田中');
});

test('takes the organization’s own template, as it is where a place has no name', () => {
  const letter = apologyFor({ ...accident, kind: 'twice' }, 'ja', policy);
  expect(letter.subject).toBe('重複: お見積りの件');
  expect(letter.text).toBe('田中 一郎 様\n（見積書.xlsx）\n{unknown} {constructor}\n佐藤 健');
  expect(apologyFor({ ...accident, kind: 'twice' }, 'en', policy).subject).toContain('sent twice');
});

test('cuts a subject that Outlook would not take', () => {
  const long = { ...accident, message: { ...message, subject: 'あ'.repeat(300) } };
  expect(apologyFor(long, 'ja', policy).subject).toHaveLength(255);
});

test('the report has the facts, and goes to those whom the policy names', () => {
  const report = reportFor(accident, 'ja', policy);
  expect(report.to).toEqual(['security@example.co.jp']);
  for (const fact of [
    '宛先を間違えた',
    '2 件',
    '田中 一郎 <tanaka@yamada.example>',
    'mori@minato.example',
    '見積書.xlsx',
  ])
    expect(report.text).toContain(fact);
  expect(
    reportFor({ ...accident, message: { ...message, sentAt: null, attachments: [] } }, 'en', policy).text,
  ).toContain('just now');
});

test('the steps begin with what keeps the harm small and tell those in charge before all else is done', () => {
  for (const kind of accidentKinds) expect(stepsFor(kind)[0]).toBe('stop');
  const steps = stepsFor('misdirected');
  expect(steps.indexOf('report')).toBeLessThan(steps.indexOf('contact'));
  expect(steps).toContain('authority');
});

test('the worksheet leaves out whys that were not reached', () => {
  const sheet = {
    ...emptyWorksheet,
    cause: '候補から選び間違えた',
    whys: ['名前だけ見た', '', '', '', ''],
    system: '会社名も見る',
  };
  const text = worksheetText(sheet, 'ja');
  expect(text).toContain('■ なぜ 1\n名前だけ見た');
  expect(text).not.toContain('なぜ 2');
  const sent = worksheetMessage(sheet, accident, 'ja', policy);
  expect(sent.to).toEqual(['security@example.co.jp']);
  expect(sent.text).toContain('会社名も見る');
});
