import { SEND_ASYNC } from '../../protocol/dispatchIds';
import { CallError, ErrorCode } from '../callError';
import { htmlToText } from '../../model/bodyText';
import { list, text, type Call, type CallContext, type Parameters } from './call';

/** What the mailbox knows as categories; others are refused (9044). */
const MASTER_CATEGORIES = ['青 分類', '赤 分類', '緑 分類'].map((displayName, index) => ({
  displayName,
  color: `Preset${index}`,
}));

export const itemCalls: Readonly<Record<number, Call>> = {
  18: { name: 'subject.getAsync', since: 1, run: ({ draft }) => draft.subject },
  17: {
    name: 'subject.setAsync',
    since: 1,
    run: ({ draft, changed }, parameters) => {
      draft.subject = text(parameters, 'subject');
      changed({ kind: 'other' });
    },
  },
  174: {
    name: 'getComposeTypeAsync',
    since: 10,
    run: ({ draft }) => ({
      composeType: composeType(draft.composeType),
      coercionType: draft.isPlain ? 'text' : 'html',
    }),
  },
  32: {
    name: 'saveAsync',
    since: 3,
    run: ({ draft, changed }) => {
      draft.saved = true;
      changed({ kind: 'other' });
      return draft.id;
    },
  },
  164: {
    name: 'getItemIdAsync',
    since: 8,
    run: ({ draft }) => {
      if (!draft.saved) throw new CallError(ErrorCode.ItemNotSaved);
      return draft.id;
    },
  },
  99: {
    name: 'getInitializationContextAsync',
    since: 3,
    run: ({ draft }) => draft.initializationContext ?? '',
  },
  166: { name: 'delayDeliveryTime.getAsync', since: 13, run: ({ draft }) => draft.deliverAt ?? 0 },
  167: {
    name: 'delayDeliveryTime.setAsync',
    since: 13,
    run: ({ draft, changed }, parameters) => {
      draft.deliverAt = Number(parameters.time);
      changed({ kind: 'other' });
    },
  },
  157: {
    name: 'categories.getAsync',
    since: 8,
    run: ({ draft }) => MASTER_CATEGORIES.filter(isIn(draft.categories)),
  },
  158: {
    name: 'categories.addAsync',
    since: 8,
    run: ({ draft }, parameters) => {
      const wanted = categoryNames(parameters);
      if (wanted.some((name) => !MASTER_CATEGORIES.some(({ displayName }) => displayName === name))) {
        throw new CallError(ErrorCode.InvalidCategory);
      }
      draft.categories = [...new Set([...draft.categories, ...wanted])];
    },
  },
  159: {
    name: 'categories.removeAsync',
    since: 8,
    run: ({ draft }, parameters) => {
      const unwanted = categoryNames(parameters);
      draft.categories = draft.categories.filter((name) => !unwanted.includes(name));
    },
  },
  160: { name: 'masterCategories.getAsync', since: 8, run: () => MASTER_CATEGORIES },
  44: { name: 'displayNewMessageForm', since: 1, run: newMessage },
  178: { name: 'displayNewMessageFormAsync', since: 9, run: newMessage },
  41: { name: 'item.close', since: 3, run: ({ close }) => close() },
  175: { name: 'isClientSignatureEnabledAsync', since: 10, run: () => false },
  176: { name: 'disableClientSignatureAsync', since: 10, run: () => undefined },
  [SEND_ASYNC]: { name: 'sendAsync', since: 15, run: ({ send }) => send() },
};

function newMessage({ newMessage: open, user }: CallContext, parameters: Parameters): void {
  const people = (name: string) =>
    list(parameters, name).map((entry) => {
      const address = typeof entry === 'string' ? entry : text(entry as Parameters, 'address');
      return { name: (typeof entry === 'object' && text(entry as Parameters, 'name')) || '', address };
    });
  const html = text(parameters, 'htmlBody');
  open({
    from: user,
    to: people('toRecipients'),
    cc: people('ccRecipients'),
    bcc: people('bccRecipients'),
    subject: text(parameters, 'subject'),
    body: { text: htmlToText(html), html },
    attachments: [],
    composeType: 'new',
  });
}

/** `MailboxEnums.ComposeType` knows no reply to all. */
function composeType(type: string): string {
  switch (type) {
    case 'reply':
    case 'replyAll':
      return 'reply';
    case 'forward':
      return 'forward';
    default:
      return 'newMail';
  }
}

function categoryNames(parameters: Parameters): string[] {
  return list(parameters, 'categories').map(String);
}

function isIn(names: readonly string[]) {
  return ({ displayName }: { displayName: string }) => names.includes(displayName);
}
