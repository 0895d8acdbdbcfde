import { alertTexts } from '../../../src/locales/alert';
import type { ProfileId } from '../../../src/simulator/model/profiles';
import { FakeOutlook, ticksAll, type Draft } from './fakeOutlook';
import type { Time } from './time';

export const internal: Draft = {
  meeting: false,
  composeType: 'newMail',
  to: ['suzuki@example.co.jp'],
  cc: [],
  bcc: [],
  from: 'sato@example.co.jp',
  subject: '定例の件',
  text: '鈴木さん\n明日の定例は15時からです。',
  attachments: [],
};

export const external: Draft = {
  ...internal,
  to: ['tanaka@yamada.example'],
  subject: 'お見積りの件',
  text: 'お世話になっております。日程の件、ご都合をお知らせください。',
};

export const policyOf = (parts: object = {}): object => ({
  version: 1,
  organization: { name: '例示株式会社', domains: ['example.co.jp'] },
  attachments: { blocked: ['*.exe'] },
  ...parts,
});

/** What a Send is of, and what the policy adds to the usual one. */
export interface Mail {
  readonly draft: Draft;
  readonly policy?: object;
  /** Ticked before Send was pressed. */
  readonly confirmed?: boolean;
}

const mails = {
  internal: { draft: internal },
  external: { draft: external },
  confirmed: { draft: external, confirmed: true },
  blocked: { draft: { ...external, attachments: ['setup.exe'] } },
  reply: { draft: { ...internal, composeType: 'reply' } },
  held: { draft: internal, policy: { hold: { internal: 5 } } },
  'held, confirmed': { draft: external, policy: { hold: { external: 5 } }, confirmed: true },
  added: {
    draft: internal,
    policy: { autoRecipients: [{ field: 'cc', addresses: ['archive@example.co.jp'] }] },
  },
  meeting: { draft: { ...internal, meeting: true } },
  'meeting, external': { draft: { ...external, meeting: true } },
  'meeting, confirmed': { draft: { ...external, meeting: true }, confirmed: true },
} satisfies Record<string, Mail>;
export type MailName = keyof typeof mails;
export const mailNames = Object.keys(mails) as MailName[];
export const mailOf = (name: MailName): Mail => mails[name];

/** What became of a Send, as its sender sees it. */
export const outcomes = ['sent', 'asked', 'blocked', 'failed', 'prompted', 'ended', 'unsaid'] as const;
export type Outcome = (typeof outcomes)[number];

/** An Outlook with a mail in it, which somebody has ticked already where the mail says so. */
export async function outlookWith(
  id: ProfileId,
  name: MailName,
  onError: string,
  time: Time,
): Promise<FakeOutlook> {
  const mail = mailOf(name);
  time.clear();
  const outlook = new FakeOutlook(
    id,
    structuredClone(mail.draft),
    policyOf({ ...mail.policy, onError }),
    time,
  );
  outlook.person = ticksAll();
  if (mail.confirmed) {
    outlook.faults.set('item.send', 'missing');
    const run = outlook.command();
    await time.advance(10_000, () => run.answers.length > 0);
    outlook.faults.clear();
    outlook.notices.length = 0;
    outlook.person = ticksAll();
  }
  outlook.asked.length = 0;
  return outlook;
}

const leads = [
  ['lead.block', 'blocked'],
  ['lead.cancelled', 'ended'],
  ['lead.timed-out', 'ended'],
  ['lead.failed', 'failed'],
  ['lead.failed.prompt', 'failed'],
  ['lead.confirm', 'asked'],
] as const;

/** Of the first thing that was answered, or of what the sender was told in the notification bar. */
export function outcomeOf(outlook: FakeOutlook): Outcome {
  const answer = outlook.runs.at(-1)?.answers[0];
  if (answer?.allowEvent) return 'sent';
  if (answer?.sendModeOverride) return 'prompted';
  const text = outlook.isOnSend ? outlook.notices.join() : (answer?.errorMessage ?? '');
  // “Please check before sending” begins alike with warnings; what changed is asked for anew.
  const found = leads.find(([key]) => text.startsWith(alertTexts.text('ja', key)));
  if (found) return found[1];
  return /^送信する前に確認|チェックした後で/.test(text) ? 'asked' : 'unsaid';
}
