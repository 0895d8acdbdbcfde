import type { ProfileId } from '../../../src/simulator/model/profiles';
import { FakeOutlook, ticksAll, type Draft, type Kept } from './fakeOutlook';
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
  'held, external': { draft: external, policy: { hold: { external: 5 } } },
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

/** An Outlook with a mail in it, which somebody has ticked already where the mail says so. */
export async function outlookWith(
  id: ProfileId,
  name: MailName,
  onError: string,
  time: Time,
): Promise<FakeOutlook> {
  const mail = mailOf(name);
  const policy = policyOf({ ...mail.policy, onError });
  const opened = () => {
    time.restart();
    return new FakeOutlook(id, structuredClone(mail.draft), policy, time);
  };
  if (!mail.confirmed) return opened();
  const key = [id, name, onError].join();
  if (!ticked.has(key)) {
    const outlook = opened();
    outlook.person = ticksAll();
    outlook.faults.set('item.send', 'missing');
    const run = outlook.command();
    await time.advance(10_000, () => run.answers.length > 0);
    ticked.set(key, { state: outlook.state(), at: time.now() });
  }
  const outlook = opened();
  const { state, at } = ticked.get(key)!;
  outlook.resume(state);
  time.restart(at);
  return outlook;
}

/** What is left of ticking a mail: the same each time, so done once. */
const ticked = new Map<string, { readonly state: Kept; readonly at: number }>();
