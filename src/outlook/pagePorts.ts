import { call, type Callback } from './call';
import { systemClock, type Clock } from './clock';
import { composeItem, officeContext } from './office';
import type { Sender } from './ports';

/** The send event that this raises has its own answer to wait for, which may be a dialog that is open for minutes. */
const SEND_TIMEOUT_MS = 60_000;

/** Of the message at hand now. `sendAsync` only where the client declares its set and has the method: either alone has been seen without the other. */
export function senderOf(clock: Clock): Sender {
  const declared = officeContext().requirements?.isSetSupported('Mailbox', '1.15') === true;
  if (!declared || typeof composeItem()?.sendAsync !== 'function') return { send: null };
  return {
    async send() {
      if (await isScheduled(clock)) return 'by-hand';
      await call<void>(clock, SEND_TIMEOUT_MS, (callback: Callback<void>) =>
        composeItem()!.sendAsync(callback as never),
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
      composeItem()!.delayDeliveryTime.getAsync(callback as never),
    );
    return Number(time) > clock.now();
  } catch {
    return false;
  }
}

const NOTIFICATION_KEY = 'yubisashi';
/** Documented limit of a notification's text. */
const NOTIFICATION_LIMIT = 150;
const NOTIFY_TIMEOUT_MS = 3_000;

/** An image of the manifest's resources. */
const NOTIFICATION_ICON = 'Icon16';

/** One message at a time. */
export const notify = (text: string): Promise<void> =>
  say({ type: 'informationalMessage', message: short(text), icon: NOTIFICATION_ICON, persistent: false });

export const notifyError = (text: string): Promise<void> =>
  say({ type: 'errorMessage', message: short(text) });

const short = (text: string): string => text.slice(0, NOTIFICATION_LIMIT);

/** Replacing adds where nothing was said before (documentation), but hosts have refused to. */
async function say(details: object): Promise<void> {
  const tell = (how: 'replaceAsync' | 'addAsync') =>
    call<void>(systemClock, NOTIFY_TIMEOUT_MS, (callback: Callback<void>) =>
      composeItem()!.notificationMessages[how](
        NOTIFICATION_KEY,
        details as Office.NotificationMessageDetails,
        callback as never,
      ),
    );
  await tell('replaceAsync').catch(() => tell('addAsync'));
}
