import type { Mailbox, RecipientType } from '../../../message/message';
import { recipientType } from '../../model/addressBook';
import type { Pill, RecipientFieldName } from '../../model/draft';
import { CallError, ErrorCode } from '../callError';
import { list, text, type Call, type CallContext, type Parameters } from './call';

const FIELDS: readonly RecipientFieldName[] = ['to', 'cc', 'bcc'];

/** `recipientType` on the wire is an index into this. */
const TYPES: readonly RecipientType[] = ['other', 'distributionList', 'user', 'externalUser'];

/** `setAsync` and `addAsync` take at most so many, and leave a field with at most so many (documentation of `Recipients`). */
const CALL_LIMIT = 100;
const FIELD_LIMIT = 500;

export const recipientCalls: Readonly<Record<number, Call>> = {
  15: {
    name: 'recipients.getAsync',
    since: 1,
    // Only resolved recipients are returned (platform-facts.md), and no more than the client's limit.
    run: ({ draft, recipientLimit }, parameters) =>
      draft[fieldOf(parameters)]
        .filter((pill) => pill.resolved)
        .slice(0, recipientLimit)
        .map(onWire),
  },
  21: {
    name: 'recipients.setAsync',
    since: 1,
    run: (context, parameters) => replace(context, parameters, pillsOf(parameters)),
  },
  22: {
    name: 'recipients.addAsync',
    since: 1,
    run: (context, parameters) =>
      replace(context, parameters, [...context.draft[fieldOf(parameters)], ...pillsOf(parameters)]),
  },
  107: {
    name: 'from.getAsync',
    since: 7,
    run: ({ draft }) => onWire({ ...draft.from, type: 'user' }),
  },
};

function replace({ draft, changed }: CallContext, parameters: Parameters, pills: Pill[]): void {
  const given = list(parameters, 'recipientArray');
  if (given.length > CALL_LIMIT || pills.length > FIELD_LIMIT)
    throw new CallError(ErrorCode.NumberOfRecipientsExceeded);
  // A contact list, which has none, cannot be written back (office-js 4661).
  if (given.some((entry) => text(entry as Parameters, 'address') === ''))
    throw new CallError(ErrorCode.InvalidParam);
  const field = fieldOf(parameters);
  draft[field] = pills;
  changed({ kind: 'recipients', field });
}

function fieldOf(parameters: Parameters): RecipientFieldName {
  return FIELDS[Number(parameters.recipientField)] ?? 'to';
}

function pillsOf(parameters: Parameters): Pill[] {
  return list(parameters, 'recipientArray').map((entry) => {
    const address = text(entry as Parameters, 'address');
    const name = text(entry as Parameters, 'name') || address;
    return { name, address, type: recipientType(address), resolved: address.includes('@') };
  });
}

function onWire({ name, address, type }: Mailbox & { type: RecipientType }): object {
  return { name, address, recipientType: TYPES.indexOf(type), appointmentResponse: 0 };
}
