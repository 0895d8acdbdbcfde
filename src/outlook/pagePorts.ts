import { draftNoticeTexts } from '../locales/draftNotice';
import type { Language } from '../locales/texts';
import { call, type Callback, type ItemCalls } from './call';
import { systemClock, type Clock } from './clock';
import { commandId } from './commandIds';
import { NOTICE_LIMIT } from './draftNotice';
import type { DraftBar } from './draftWatch';
import { composeItem, itemAtHand, officeContext } from './office';
import type { Sender } from './ports';
import { readSession, writeSession } from './session';

/** The send event that this raises has its own answer to wait for, which may be a dialog that is open for minutes. */
const SEND_TIMEOUT_MS = 60_000;

/** Of the message at hand now. `sendAsync` only where the client declares its set and has the method: either alone has been seen without the other. */
export function senderOf(clock: Clock): Sender {
  const declared = officeContext().requirements?.isSetSupported('Mailbox', '1.15') === true;
  if (!declared || typeof composeItem()?.sendAsync !== 'function') return { send: null };
  return {
    async send(isWanted = () => true) {
      if ((await isScheduled(clock)) || !isWanted()) return 'by-hand';
      await call<void>(clock, SEND_TIMEOUT_MS, (callback: Callback<void>) =>
        itemAtHand().sendAsync(callback as never),
      );
      return 'started';
    },
  };
}

const SCHEDULE_TIMEOUT_MS = 3_000;

/** `sendAsync` loses the time at which a mail was to be delivered (office-js 6413); Outlook's own Send keeps it. */
async function isScheduled(clock: Clock): Promise<boolean> {
  try {
    const time = await call<Date | 0>(clock, SCHEDULE_TIMEOUT_MS, (callback: Callback<Date | 0>) =>
      itemAtHand().delayDeliveryTime.getAsync(callback as never),
    );
    return Number(time) > clock.now();
  } catch {
    return false;
  }
}

const NOTIFICATION_KEY = 'yubisashi';
const NOTIFY_TIMEOUT_MS = 3_000;

/** An image of the manifest's resources. */
const NOTIFICATION_ICON = 'Icon16';

/** One message at a time. */
export const notify = (text: string): Promise<void> =>
  say({ type: 'informationalMessage', message: short(text), icon: NOTIFICATION_ICON, persistent: false });

export const notifyError = (text: string): Promise<void> =>
  say({ type: 'errorMessage', message: short(text) });

const short = (text: string): string => text.slice(0, NOTICE_LIMIT);

const say = (details: object): Promise<void> =>
  showNotice(NOTIFICATION_KEY, details, (start) => call(systemClock, NOTIFY_TIMEOUT_MS, start));

/** Replacing adds where nothing was said before (documentation), but hosts have refused to. */
function showNotice(key: string, details: object, calls: ItemCalls): Promise<void> {
  const tell = (how: 'replaceAsync' | 'addAsync') =>
    calls<void>((callback: Callback<void>) =>
      itemAtHand().notificationMessages[how](key, details as never, callback as never),
    );
  return tell('replaceAsync').catch(() => tell('addAsync'));
}

const DRAFT_KEY = 'yubisashi.draft';

/**
 * The notification that stands while the message is written: with a link to the pane (Mailbox 1.10), or without where that
 * is refused.
 */
export function draftBar(language: Language, calls: ItemCalls): DraftBar {
  const put = (details: object) => showNotice(DRAFT_KEY, details, calls);
  const actions = [
    {
      actionType: 'showTaskPane',
      actionText: draftNoticeTexts.text(language, 'action'),
      commandId: commandId('pane'),
      contextData: {},
    },
  ];
  return {
    last: async () => readSession(DRAFT_KEY, itemAtHand(), calls),
    async say(message) {
      const details = { message, icon: NOTIFICATION_ICON };
      if (message === '') {
        await calls<void>((callback: Callback<void>) =>
          itemAtHand().notificationMessages.removeAsync(DRAFT_KEY, callback as never),
        ).catch(() => undefined); // The sender may have dismissed it.
      } else {
        await put({ ...details, type: 'insightMessage', actions }).catch(() =>
          put({ ...details, type: 'informationalMessage', persistent: true }),
        );
      }
      await writeSession(DRAFT_KEY, message, itemAtHand(), calls);
    },
  };
}
