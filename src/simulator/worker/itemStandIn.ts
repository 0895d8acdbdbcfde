import type { RuntimeSettings } from '../host/scriptRun';
import { SEND_ASYNC } from '../protocol/dispatchIds';
import type { Caller } from './caller';

const RECIPIENT_TYPES = ['other', 'distributionList', 'user', 'externalUser'];
const ATTACHMENT_TYPES = ['file', 'item', 'cloud'];
const COERCION: Readonly<Record<string, number>> = { text: 0, html: 3 };

interface WireRecipient {
  readonly name: string;
  readonly address: string;
  readonly recipientType: number;
}

interface WireAttachment {
  readonly attachmentType: number;
}

/** `Office.context.mailbox.item` of a message or a meeting being composed. What a later set brought is there from that set on. */
export function itemStandIn({ kind, conversationId, mailbox }: RuntimeSettings, caller: Caller): object {
  const plain =
    (dispatchId: number) =>
    (...rest: unknown[]) =>
      caller.call(dispatchId, {}, rest);
  const from = {
    getAsync: (...rest: unknown[]) => caller.call(107, {}, rest, (data) => recipient(data as WireRecipient)),
  };
  return {
    ...(kind === 'meeting'
      ? {
          itemType: 'appointment',
          requiredAttendees: recipients(0, caller),
          optionalAttendees: recipients(1, caller),
          organizer: from,
        }
      : {
          itemType: 'message',
          conversationId,
          to: recipients(0, caller),
          cc: recipients(1, caller),
          bcc: recipients(2, caller),
          from,
          getComposeTypeAsync: plain(174),
        }),
    subject: {
      getAsync: plain(18),
      setAsync: (subject: string, ...rest: unknown[]) => caller.call(17, { subject }, rest),
    },
    body: body(caller),
    getAttachmentsAsync: (...rest: unknown[]) =>
      caller.call(149, {}, rest, (data) => (data as WireAttachment[]).map(attachment)),
    getAttachmentContentAsync: (id: string, ...rest: unknown[]) => caller.call(150, { id }, rest),
    getInitializationContextAsync: plain(99),
    getItemIdAsync: plain(164),
    saveAsync: plain(32),
    sessionData: sessionData(caller),
    internetHeaders: internetHeaders(caller),
    loadCustomPropertiesAsync: (...rest: unknown[]) =>
      caller.call(3, {}, rest, (data) => customProperties(data, caller)),
    notificationMessages: notificationMessages(caller),
    ...(mailbox >= 13 &&
      kind === undefined && {
        delayDeliveryTime: {
          getAsync: plain(166),
          setAsync: (time: Date, ...rest: unknown[]) => caller.call(167, { time: time.getTime() }, rest),
        },
      }),
    ...(mailbox >= 15 && { sendAsync: plain(SEND_ASYNC) }),
  };
}

function recipients(recipientField: number, caller: Caller): object {
  const changing =
    (dispatchId: number) =>
    (list: readonly unknown[], ...rest: unknown[]) =>
      caller.call(dispatchId, { recipientField, recipientArray: list.map(given) }, rest);
  return {
    getAsync: (...rest: unknown[]) =>
      caller.call(15, { recipientField }, rest, (data) => (data as WireRecipient[]).map(recipient)),
    setAsync: changing(21),
    addAsync: changing(22),
  };
}

function given(entry: unknown): object {
  if (typeof entry === 'string') return { name: entry, address: entry };
  const { displayName, emailAddress } = entry as { displayName: string; emailAddress: string };
  return { name: displayName, address: emailAddress };
}

function recipient({ name, address, recipientType }: WireRecipient): object {
  return { displayName: name, emailAddress: address, recipientType: RECIPIENT_TYPES[recipientType] };
}

function attachment(wire: WireAttachment): object {
  return Object.assign({}, wire, { attachmentType: ATTACHMENT_TYPES[wire.attachmentType] });
}

function body(caller: Caller): object {
  const changing =
    (dispatchId: number) =>
    (data: string, ...rest: unknown[]) => {
      const options = rest.find((value) => typeof value === 'object') as
        { coercionType?: string } | undefined;
      caller.call(dispatchId, { data, coercionType: COERCION[options?.coercionType ?? 'text'] }, rest);
    };
  return {
    getTypeAsync: (...rest: unknown[]) => caller.call(14, {}, rest),
    getAsync: (type: string, ...rest: unknown[]) => caller.call(37, { coercionType: COERCION[type] }, rest),
    setAsync: changing(38),
    prependAsync: changing(23),
  };
}

function sessionData(caller: Caller): object {
  return {
    setAsync: (name: string, value: string, ...rest: unknown[]) => caller.call(185, { name, value }, rest),
    getAsync: (name: string, ...rest: unknown[]) => caller.call(186, { name }, rest),
    getAllAsync: (...rest: unknown[]) => caller.call(187, {}, rest),
    clearAsync: (...rest: unknown[]) => caller.call(188, {}, rest),
    removeAsync: (name: string, ...rest: unknown[]) => caller.call(189, { name }, rest),
  };
}

function internetHeaders(caller: Caller): object {
  return {
    getAsync: (internetHeaderKeys: string[], ...rest: unknown[]) =>
      caller.call(151, { internetHeaderKeys }, rest),
    setAsync: (internetHeaderNameValuePairs: object, ...rest: unknown[]) =>
      caller.call(152, { internetHeaderNameValuePairs }, rest),
    removeAsync: (internetHeaderKeys: string[], ...rest: unknown[]) =>
      caller.call(153, { internetHeaderKeys }, rest),
  };
}

function customProperties(data: unknown, caller: Caller): object {
  const { customProperties: text } = (data as { whole: { customProperties: string } }).whole;
  const values = JSON.parse(text) as Record<string, unknown>;
  return {
    get: (name: string) => values[name],
    set: (name: string, value: unknown) => void (values[name] = value),
    remove: (name: string) => void delete values[name],
    getAll: () => Object.assign({}, values),
    saveAsync: (...rest: unknown[]) => caller.call(4, { customProperties: values }, rest),
  };
}

function notificationMessages(caller: Caller): object {
  const types: Readonly<Record<string, number>> = {
    informationalMessage: 0,
    progressIndicator: 1,
    errorMessage: 2,
    insightMessage: 3,
  };
  const putting =
    (dispatchId: number) =>
    (key: string, details: { type: string }, ...rest: unknown[]) =>
      caller.call(dispatchId, Object.assign({}, details, { key, type: types[details.type] }), rest);
  return {
    addAsync: putting(33),
    replaceAsync: putting(35),
    getAllAsync: (...rest: unknown[]) => caller.call(34, {}, rest),
    removeAsync: (key: string, ...rest: unknown[]) => caller.call(36, { key }, rest),
  };
}
