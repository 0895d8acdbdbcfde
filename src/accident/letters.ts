import { accidentTexts } from '../locales/accident';
import type { Language } from '../locales/texts';
import type { Policy } from '../policy/schema';
import { readersOf, type Accident, type NewMessage } from './accident';

/** Outlook takes no longer subject (documentation of `displayNewMessageForm`). */
const SUBJECT_LIMIT = 255;

type Setting = Pick<Policy, 'organization' | 'accident'>;

/**
 * The letter of apology, by the organization's own template where the policy has one. Several people are written to in
 * Bcc, with the sender in To: an apology must not show addresses to one another again.
 */
export function apologyFor(accident: Accident, language: Language, policy: Setting): NewMessage {
  const { kind, affected, message } = accident;
  const own = policy.accident.templates[kind]?.[language];
  const values = valuesOf(accident, language, policy);
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? values[name]! : place,
    );
  const built = (part: 'subject' | 'body') => accidentTexts.text(language, `apology.${kind}.${part}`, values);
  const addresses = affected.map(({ address }) => address);
  const single = addresses.length === 1;
  return {
    to: single ? addresses : [message.from.address],
    bcc: single ? [] : addresses,
    subject: (own ? filled(own.subject) : built('subject')).slice(0, SUBJECT_LIMIT),
    text: own ? filled(own.body) : built('body'),
  };
}

/** The report to those in charge: the facts that Outlook knows filled in, the rest asked for. */
export function reportFor(accident: Accident, language: Language, policy: Setting): NewMessage {
  const { kind, message } = accident;
  const readers = readersOf(message);
  const name = ({ name: shown, address }: { name: string; address: string }) =>
    shown && shown !== address ? `${shown} <${address}>` : address;
  const values = {
    ...valuesOf(accident, language, policy),
    kind: accidentTexts.text(language, `kind.${kind}`),
    sender: name(message.from),
    count: readers.length,
    readers: readers.map(name).join('\n'),
    files: message.attachments.join('\n') || accidentTexts.text(language, 'none'),
  };
  return {
    to: policy.accident.reportTo,
    bcc: [],
    subject: accidentTexts.text(language, 'report.subject', values).slice(0, SUBJECT_LIMIT),
    text: accidentTexts.text(language, 'report.body', values),
  };
}

/** What fills the places of a template. */
function valuesOf(
  { message, affected }: Accident,
  language: Language,
  { organization }: Setting,
): Record<string, string> {
  const only = affected.length === 1 ? affected[0]! : null;
  const files = message.attachments.join(', ');
  return {
    name: only
      ? accidentTexts.text(language, 'person', { name: only.name || only.address })
      : accidentTexts.text(language, 'everybody'),
    sender: message.from.name || message.from.address,
    organization: organization.name
      ? accidentTexts.text(language, 'of-organization', { organization: organization.name })
      : '',
    subject: message.subject,
    date: message.sentAt ? dateText(message.sentAt, language) : accidentTexts.text(language, 'unknown-date'),
    files: files && accidentTexts.text(language, 'files', { files }),
  };
}

const dateText = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
