import { alertTexts } from '../../../src/locales/alert';
import { noticeTexts } from '../../../src/locales/notice';
import type { FakeOutlook, Run } from './fakeOutlook';

/** What became of a Send, as its sender sees it. */
export type SendOutcome =
  /** It left. */
  | 'sent'
  /** The alert asks for ticks. */
  | 'asked'
  /** The policy forbids it, and the alert says why. */
  | 'blocked'
  /** It stays, as it could not be checked. */
  | 'failed'
  /** It could not be checked, and the sender decides. */
  | 'prompted'
  /** The dialog closed without a tick. */
  | 'ended'
  /** Nobody was told anything. */
  | 'unsaid';

/** What the notification bar says after the ribbon's command. */
export type NoticeKey = (typeof noticeTexts.keys)[number];

export type Outcome =
  | SendOutcome
  | NoticeKey
  /** Everything is ticked; then the sender presses Send himself, with this outcome. */
  | `by hand: ${SendOutcome}`
  /** The pane says why not. */
  | `pane: ${string}`
  /** A message being written: something is said in its bar, or added to it, or neither. */
  | 'told'
  | 'added'
  | 'silent';

const leads = [
  ['lead.block', 'blocked'],
  ['lead.cancelled', 'ended'],
  ['lead.timed-out', 'ended'],
  ['lead.failed', 'failed'],
  ['lead.failed.prompt', 'failed'],
  ['lead.confirm', 'asked'],
] as const;

/** Of the first thing that was answered, or of what the sender was told in the notification bar. */
export function outcomeOf(outlook: FakeOutlook, run: Run): SendOutcome {
  const [answer] = run.answers;
  if (answer?.allowEvent) return 'sent';
  if (answer?.sendModeOverride) return 'prompted';
  const text = outlook.isOnSend ? outlook.notices.join() : (answer?.errorMessage ?? '');
  // “Please check before sending” begins alike with warnings; what changed is asked for anew.
  const found = leads.find(([key]) => text.startsWith(alertTexts.text('ja', key)));
  if (found) return found[1];
  return /^送信する前に確認|チェックした後で/.test(text) ? 'asked' : 'unsaid';
}

/** What the notification bar was last made to say after the command. */
export function noticeOf({ notices }: FakeOutlook): NoticeKey | null {
  const said = notices.at(-1) ?? '';
  // A reason stands at the end.
  const begins = (key: NoticeKey) =>
    noticeTexts
      .text('ja', key, { reason: '\0' })
      .split(/（?\0/)
      .slice(0, 1)
      .every((start) => said.startsWith(start));
  return said === '' ? null : (noticeTexts.keys.find(begins) ?? null);
}
