import { addsAnything } from '../additions/additions';
import type { AddedText } from '../additions/text';
import { hash } from '../confirmation/digest';
import { addressKey } from '../message/address';
import { recipientFields, type OutgoingMessage } from '../message/message';
import { textToHtml } from '../message/textToHtml';
import type { Policy } from '../policy/schema';
import { ADDED, addRecipients, planAdditions, type AdditionsPorts, type PlannedAdditions } from './additions';
import { wordsOf, type Callback } from './call';
import { readSession, writeSession } from './session';

/** What the policy adds could not be added. */
export class AdditionsError extends Error {}

export interface DraftPorts extends AdditionsPorts {
  readMessage(): Promise<OutgoingMessage>;
  /** Runs one at a time among all of the add-in's pages: two would add the same recipient twice. */
  exclusively<T>(run: () => Promise<T>): Promise<T>;
}

/**
 * The message for a send handler that is a page: there nothing is changed. On the web and in new Outlook a send whose
 * handler changed the recipients has hung (office-js 5132) or left the mail in Drafts (6196), and text that it adds never
 * arrives (6908). What was not added while the mail was written is added by the checklist's command or pane.
 */
export async function additionsAtSend(
  message: OutgoingMessage,
  policy: Policy,
  ports: AdditionsPorts,
): Promise<OutgoingMessage> {
  if (!addsAnything(message, policy)) return message;
  const plan = await planAdditions(message, policy, ports);
  const named = textName(plan.text);
  const incomplete = plan.missing.length > 0 || (named !== '' && named !== (await nameOfText(ports)));
  return seen(message, plan, incomplete);
}

/**
 * Adds to a message being written what the policy wants in it, and takes out whom it added for a reason that is gone. Not
 * for use within a send event. Rejects with an {@link AdditionsError} where Outlook refuses, unless the policy lets pass
 * what fails.
 */
export async function addWhileWriting(
  message: OutgoingMessage,
  policy: Policy,
  ports: DraftPorts,
): Promise<OutgoingMessage> {
  if (!addsAnything(message, policy)) return message;
  const plan = await planAdditions(message, policy, ports);
  const done =
    plan.missing.length === 0 &&
    superfluous(message, plan).length === 0 &&
    textName(plan.text) === (await nameOfText(ports));
  if (done) return seen(message, plan);
  try {
    return await ports.exclusively(() => addNow(policy, ports));
  } catch (error) {
    if (policy.onError === 'allow') return seen(message, plan);
    throw new AdditionsError(wordsOf(error));
  }
}

/** Reads the message again: another page may have been at it meanwhile. */
async function addNow(policy: Policy, ports: DraftPorts): Promise<OutgoingMessage> {
  const message = await ports.readMessage();
  const plan = await planAdditions(message, policy, ports);
  const gone = await takeOut(superfluous(message, plan), ports);
  const kept = plan.before.filter((key) => !gone.includes(key));
  if (gone.length > 0) await writeSession(ADDED, kept.join(), ports.item, ports.calls).catch(() => undefined);
  await addRecipients(plan.missing, kept, ports);
  if (textName(plan.text) !== (await nameOfText(ports))) await setText(plan.text, policy, ports);
  if (plan.missing.length === 0 && gone.length === 0) return seen(message, plan);
  const changed = await ports.readMessage();
  return seen(changed, await planAdditions(changed, policy, ports));
}

/** Who was added, and is not wanted any more. */
const superfluous = (message: OutgoingMessage, { recipients, before }: PlannedAdditions) =>
  recipientFields.flatMap((field) =>
    message[field]
      .map((mailbox) => ({ field, mailbox, key: addressKey(mailbox.address) }))
      .filter(({ key }) => before.includes(key) && !recipients.some((wanted) => wanted.key === key)),
  );

/** @returns the keys of those who are out; Outlook refuses to write some fields back, and then he stays. */
async function takeOut(
  found: ReturnType<typeof superfluous>,
  { item, calls }: DraftPorts,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const { field, mailbox, key } of found) {
    try {
      // Seldom wanted: loaded when it is.
      const { mendRecipients } = await import('./mending/recipients');
      await mendRecipients({ kind: 'remove', field, mailbox }, item, calls);
      gone.push(key);
    } catch {
      // The sender sees him, and can take him out himself.
    }
  }
  return gone;
}

/** Names the text that Outlook was told to add when the message leaves. */
const TEXT = 'yubisashi.text';

const nameOfText = ({ item, calls }: AdditionsPorts): Promise<string> => readSession(TEXT, item, calls);

const textName = ({ start, end }: AddedText): string =>
  start === '' && end === '' ? '' : hash(JSON.stringify([start, end]));

/**
 * `prependOnSendAsync` (Mailbox 1.13) and `appendOnSendAsync` (1.9). A client without one of them adds nothing there. Each
 * call takes the place of the last; null takes the text away again.
 */
async function setText(text: AddedText, { addedText }: Policy, { item, calls }: DraftPorts): Promise<void> {
  const coercionType = await calls<string>((callback) => item.body.getTypeAsync(callback as never));
  const set = async (part: keyof AddedText, method: 'prependOnSendAsync' | 'appendOnSendAsync') => {
    if (addedText[part] === '' || typeof item.body[method] !== 'function') return;
    const data = text[part] === '' ? null : coercionType === 'html' ? textToHtml(text[part]) : text[part];
    await calls<void>((callback: Callback<void>) =>
      item.body[method](data as string, { coercionType }, callback as never),
    );
  };
  await set('start', 'prependOnSendAsync');
  await set('end', 'appendOnSendAsync');
  await writeSession(TEXT, textName(text), item, calls);
}

/** The message with what was added to it told apart. */
function seen(message: OutgoingMessage, plan: PlannedAdditions, incomplete = false): OutgoingMessage {
  const wanted = new Map(plan.recipients.map((recipient) => [recipient.key, recipient]));
  const recipients = recipientFields.flatMap((field) =>
    message[field].flatMap(({ address }) => {
      const found = wanted.get(addressKey(address));
      return found ? [{ field, address, removable: found.removable }] : [];
    }),
  );
  const { written, text } = plan;
  return {
    ...message,
    body: written.body,
    additions: { written, incomplete, shown: { recipients, ...text } },
  };
}
