import vm from 'node:vm';

/**
 * Presses Send once in an Outlook that only counts: see {@link eventRuntime}.
 * @param source dist/launchevent.js
 * @param message the mail, in the product's own form
 * @param policyText what the add-in's site answers for policy.json
 */
export const pressSend = (source, message, policyText) => eventRuntime(source, policyText)(message);

/**
 * The built event bundle in a runtime as classic Outlook's, in an Outlook that only counts: every asynchronous call on the
 * item is answered together with all others under way, so that rounds of answers are waves.
 * @returns presses Send once, and gives waves, calls, the most calls at a time, the names of the calls, and the options of
 * `event.completed`
 */
export function eventRuntime(source, policyText) {
  const handlers = new Map();
  const office = officeWith(handlers);
  const fetch = () => Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(policyText) });
  const context = vm.createContext({ Office: office, setTimeout, clearTimeout, fetch });
  vm.runInContext(source, context);
  return async (message) => {
    const calls = [];
    let pending = [];
    let mostAtATime = 0;
    const answer =
      (name, value) =>
      (...given) => {
        calls.push(name);
        pending.push(() => given.at(-1)({ status: 'succeeded', value }));
        mostAtATime = Math.max(mostAtATime, pending.length);
      };
    const { mailbox } = office.context;
    mailbox.item = itemOf(message, answer);
    mailbox.userProfile = { displayName: message.from.name, emailAddress: message.from.address };
    let completed = null;
    handlers.get('onMessageSendHandler')({ completed: (options) => void (completed = options) });
    let waves = 0;
    for (let idle = 0; completed === null && idle < 1000; idle++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (pending.length === 0) continue;
      idle = 0;
      waves++;
      const answers = pending;
      pending = [];
      for (const each of answers) each();
    }
    if (completed === null) throw new Error('The event bundle never called event.completed.');
    return { waves, calls, mostAtATime, completed };
  };
}

function officeWith(handlers) {
  return {
    onReady: () => Promise.resolve({}),
    actions: { associate: (name, handler) => void handlers.set(name, handler) },
    context: {
      displayLanguage: 'ja-JP',
      platform: 'PC',
      diagnostics: { platform: 'PC' },
      requirements: { isSetSupported: (_, version) => version !== '1.16' },
      mailbox: {
        diagnostics: { hostName: 'Outlook' },
      },
    },
  };
}

function itemOf(message, answer) {
  const list = (field) => message[field].map(officeRecipient);
  return {
    itemType: 'message',
    to: { getAsync: answer('to', list('to')) },
    cc: { getAsync: answer('cc', list('cc')) },
    bcc: { getAsync: answer('bcc', list('bcc')) },
    from: { getAsync: answer('from', officeRecipient(message.from)) },
    subject: { getAsync: answer('subject', message.subject) },
    body: {
      getAsync: (form, ...given) =>
        answer(`body ${form}`, form === 'text' ? message.body.text : '')(...given),
    },
    getAttachmentsAsync: answer(
      'attachments',
      message.attachments.map(({ name, size, kind, inline }) => ({
        name,
        size,
        attachmentType: kind,
        isInline: inline,
      })),
    ),
    getComposeTypeAsync: answer('compose type', { composeType: message.composeType, coercionType: 'html' }),
    sessionData: { getAsync: answer('session data', ''), setAsync: answer('set session data', undefined) },
  };
}

const officeRecipient = ({ name, address }) => ({
  displayName: name,
  emailAddress: address,
  recipientType: 'user',
});
