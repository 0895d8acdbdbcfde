import type { NewMessage, SentMessage } from '../accident/accident';
import type { Mailbox } from '../message/message';
import { textToHtml } from '../message/textToHtml';
import { defaultPolicy } from '../policy/readPolicy';
import type { AccidentSession } from '../ui/accident/session';
import { call, OutlookError, type Callback } from './call';
import { systemClock } from './clock';
import { mailboxOf, type OfficeRecipient } from './itemReaders';
import { localStore } from './localStore';
import { displayLanguage, mailbox, officeContext } from './office';
import { policyLoader } from './officePorts';
import { themeOf } from './theme';

/** The pane beside a message that was sent. */
export function openAccidentSession(): AccidentSession {
  return {
    language: displayLanguage(),
    get theme() {
      return themeOf(officeContext().officeTheme);
    },
    async load() {
      await Office.onReady();
      const message = readSentMessage();
      // Without a policy the letters are those of the product, and nobody is named to report to.
      const loading = policyLoader(systemClock, localStore() ?? undefined)();
      const policy = await loading.then(
        (loaded) => loaded.policy,
        () => defaultPolicy,
      );
      return { message, policy };
    },
    begin: beginMessage,
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

/** Bcc is shown to its sender by Outlook on the web, though the documentation does not tell of it. */
type SentItem = Partial<Office.MessageRead> & { readonly bcc?: readonly OfficeRecipient[] };

function readSentMessage(): SentMessage {
  const item = mailbox().item as SentItem | null | undefined;
  if (!item || !Array.isArray(item.to)) throw new OutlookError('unavailable');
  const list = (people: unknown): Mailbox[] =>
    Array.isArray(people) ? people.map((person: OfficeRecipient) => mailboxOf(person)) : [];
  return {
    from: mailboxOf(item.from ?? item.sender),
    to: list(item.to),
    cc: list(item.cc),
    bcc: list(item.bcc),
    subject: item.subject ?? '',
    sentAt: item.dateTimeCreated ?? null,
    attachments: (item.attachments ?? []).filter(({ isInline }) => !isInline).map(({ name }) => name),
  };
}

const FORM_TIMEOUT_MS = 10_000;

/** `displayNewMessageFormAsync` (Mailbox 1.9) says whether it worked; older clients only have the other. */
async function beginMessage({ to, bcc, subject, text }: NewMessage): Promise<void> {
  const form = { toRecipients: [...to], bccRecipients: [...bcc], subject, htmlBody: textToHtml(text) };
  const office = mailbox();
  if (typeof office.displayNewMessageFormAsync !== 'function') {
    if (typeof office.displayNewMessageForm !== 'function') throw new OutlookError('unavailable');
    return office.displayNewMessageForm(form);
  }
  await call<void>(systemClock, FORM_TIMEOUT_MS, (callback: Callback<void>) =>
    office.displayNewMessageFormAsync!(form, callback as never),
  );
}
