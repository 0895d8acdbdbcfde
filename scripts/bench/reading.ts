import { itemCalls } from '../../src/outlook/call';
import { systemClock } from '../../src/outlook/clock';
import type { ComposeItem } from '../../src/outlook/office';
import { readMessage } from '../../src/outlook/readMessage';
import type { OutgoingMessage } from '../../src/message/message';
import { messageOf } from './decision';

// The reader of the message, and what would be written without it, on an item that answers late.

type Callback = (result: { readonly status: string; readonly value: unknown }) => void;

/** A message being composed whose every call is answered after so many milliseconds; counts what it is asked. */
export interface SlowItem {
  readonly item: ComposeItem;
  /** Calls, and the most of them under way at a time. */
  readonly asked: { calls: number; mostAtATime: number };
}

const letter = messageOf({ recipients: 5, attachments: 2, characters: 2_000 });
const user = { displayName: letter.from.name, emailAddress: letter.from.address };

export function slowItem(latency: number, composeType: 'newMail' | 'reply'): SlowItem {
  const asked = { calls: 0, mostAtATime: 0 };
  let underWay = 0;
  const answer =
    (value: unknown) =>
    (...given: unknown[]) => {
      asked.calls++;
      underWay++;
      asked.mostAtATime = Math.max(asked.mostAtATime, underWay);
      setTimeout(() => {
        underWay--;
        (given.at(-1) as Callback)({ status: 'succeeded', value });
      }, latency);
    };
  const to = letter.to.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
  const item = {
    itemType: 'message',
    to: { getAsync: answer(to) },
    cc: { getAsync: answer([]) },
    bcc: { getAsync: answer([]) },
    from: { getAsync: answer(user) },
    subject: { getAsync: answer(letter.subject) },
    body: { getAsync: answer(letter.body.text) },
    getAttachmentsAsync: answer(
      letter.attachments.map(({ kind, ...rest }) => ({ ...rest, attachmentType: kind })),
    ),
    getComposeTypeAsync: answer({ composeType, coercionType: 'html' }),
    sessionData: { getAsync: answer('') },
  };
  return { item: item as unknown as ComposeItem, asked };
}

/** As the add-in reads. */
export const readInWaves = ({ item }: SlowItem): Promise<OutgoingMessage> =>
  readMessage(item, {
    calls: itemCalls(systemClock),
    clock: systemClock,
    recipientLimits: [],
    user: letter.from,
  });

type Asynchronous = (callback: (result: Office.AsyncResult<unknown>) => void) => void;

/** What the reader asks for, in the order in which somebody would write it down. */
function callsOn(item: ComposeItem): Asynchronous[] {
  const { to, cc, bcc, from, subject, body } = item as unknown as Office.MessageCompose;
  const message = item as unknown as Office.MessageCompose;
  return [
    (callback) => to.getAsync(callback),
    (callback) => cc.getAsync(callback),
    (callback) => bcc.getAsync(callback),
    (callback) => from.getAsync(callback),
    (callback) => subject.getAsync(callback),
    (callback) => body.getAsync('text', callback),
    (callback) => body.getAsync('html', callback),
    (callback) => message.getAttachmentsAsync(callback),
    (callback) => message.getComposeTypeAsync(callback),
  ];
}

const noted: (item: ComposeItem) => Asynchronous = (item) => (callback) =>
  (item as unknown as Office.MessageCompose).sessionData.getAsync('key', callback);

const promised = (start: Asynchronous): Promise<unknown> =>
  new Promise((resolve) => start(({ value }) => resolve(value)));

/** `await` after `await`. */
export async function readOneByOne({ item }: SlowItem, isReply: boolean): Promise<void> {
  for (const start of [...callsOn(item), ...(isReply ? [noted(item)] : [])]) await promised(start);
}

/** More at a time than Outlook on the web allows: to tell what the limit costs. */
export async function readAtOnce({ item }: SlowItem, isReply: boolean): Promise<void> {
  await Promise.all(callsOn(item).map(promised));
  if (isReply) await promised(noted(item));
}
