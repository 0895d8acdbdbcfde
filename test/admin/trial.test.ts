import type { GivenFile } from '../../src/admin/trial/mails';
import type { TrialAnswer, TriedMail } from '../../src/admin/trial/protocol';
import { reportOf } from '../../src/admin/trial/report';
import { tryMails } from '../../src/admin/trial/tryMails';
import { policyOf } from '../support/policies';

const fileOf = (name: string, text: string): GivenFile => {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: () => Promise.resolve(bytes.slice(start, end).buffer) }),
  };
};

const mail = (to: string, subject: string, body: string, day = 20) =>
  `From: sato@example.co.jp\nTo: ${to}\nSubject: ${subject}\nDate: ${day} Nov 2026 10:00:00 +0900\n` +
  `Content-Type: text/plain; charset=utf-8\n\n${body}\n`;

const policy = policyOf({
  organization: { domains: ['example.co.jp'] },
  recipients: { blocked: ['*@blocked.example'] },
});

async function answersTo(files: readonly GivenFile[], learns = false): Promise<TrialAnswer[]> {
  const answers: TrialAnswer[] = [];
  for await (const answer of tryMails(files, { policy, language: 'ja' }, learns)) answers.push(answer);
  return answers;
}

const mailsIn = (answers: readonly TrialAnswer[]) =>
  answers.flatMap((answer) => (answer.kind === 'mail' ? [answer.mail] : []));

const mbox =
  `From - x\n${mail('a@blocked.example', 'two', 'こんにちは', 21)}\n` +
  `From - x\n${mail('suzuki@example.co.jp', 'one', '>From here', 20)}\n`;

test('mails of every file are judged, each with its reasons', async () => {
  const answers = await answersTo([
    fileOf('forgotten.eml', mail('tanaka@yamada.example', 'お見積', '見積書を添付いたします。')),
    fileOf('sent.mbox', mbox),
    fileOf('broken.json', '{'),
  ]);
  const mails = mailsIn(answers);
  expect(mails.map(({ label, subject, decision }) => [label, subject, decision])).toEqual([
    ['forgotten.eml', 'お見積', 'confirm'],
    ['sent.mbox#1', 'two', 'block'],
    ['sent.mbox#2', 'one', 'send'],
  ]);
  expect(mails[0]!.findings.map(({ check }) => check)).toContain('missing-attachment');
  expect(mails[0]!.ticks).toBeGreaterThan(0);
  expect(answers.filter(({ kind }) => kind === 'unread')).toMatchObject([
    { unread: { label: 'broken.json', reasons: [expect.stringContaining('JSON')] } },
  ]);
  expect(answers.at(-1)).toEqual({ kind: 'done' });
  expect(answers.filter(({ kind }) => kind === 'found').at(-1)).toEqual({ kind: 'found', mails: 4 });
});

test('where it learns, the oldest mail comes first', async () => {
  expect(mailsIn(await answersTo([fileOf('sent.mbox', mbox)], true)).map(({ subject }) => subject)).toEqual([
    'one',
    'two',
  ]);
});

const tried = (
  decision: TriedMail['decision'],
  ticks: number,
  ...findings: [string, string][]
): TriedMail => ({
  label: '',
  subject: '',
  to: [],
  decision,
  ticks,
  findings: findings.map(([check, level]) => ({
    check,
    level,
    message: '',
  })) as unknown as TriedMail['findings'],
});

test('a report counts mails, by the most serious level of each check', () => {
  const report = reportOf([
    tried('send', 0),
    tried('confirm', 3, ['keyword', 'caution'], ['keyword', 'warning'], ['wording', 'notice']),
    tried('confirm', 2, ['keyword', 'caution']),
    tried('confirm', 5),
    tried('block', 0, ['blocked-recipient', 'block']),
    tried('send', 0, ['wording', 'notice']),
  ]);
  expect(report).toEqual({
    mails: 6,
    decisions: {
      send: { mails: 2, per100: 33.3 },
      confirm: { mails: 3, per100: 50 },
      block: { mails: 1, per100: 16.7 },
    },
    checklistOnly: { mails: 1, per100: 16.7 },
    ticks: 3.3,
    checks: [
      {
        check: 'keyword',
        mails: 2,
        per100: 33.3,
        levels: [
          { level: 'warning', mails: 1 },
          { level: 'caution', mails: 1 },
        ],
      },
      { check: 'wording', mails: 2, per100: 33.3, levels: [{ level: 'notice', mails: 2 }] },
      { check: 'blocked-recipient', mails: 1, per100: 16.7, levels: [{ level: 'block', mails: 1 }] },
    ],
  });
});

test('a report of nothing has no figures that are none', () => {
  expect(reportOf([])).toMatchObject({ mails: 0, ticks: 0, decisions: { send: { per100: 0 } }, checks: [] });
});
