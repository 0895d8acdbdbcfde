import { CallError, ErrorCode } from '../callError';
import { list, text, type Call, type CallContext } from './call';

/** Characters that `sessionData` of one item holds before Mailbox 1.16 (documentation). */
const SESSION_DATA_LIMIT = 50_000;

/** Where an add-in keeps things between its runtimes: with the message being composed, or with the mailbox. */
export const stateCalls: Readonly<Record<number, Call>> = {
  185: {
    name: 'sessionData.setAsync',
    since: 11,
    run: ({ draft, writer }, parameters) => {
      const after = new Map(draft.sessionData).set(text(parameters, 'name'), {
        value: text(parameters, 'value'),
        writer,
      });
      const length = [...after].reduce((sum, [name, { value }]) => sum + name.length + value.length, 0);
      if (length > SESSION_DATA_LIMIT) throw new CallError(ErrorCode.SessionObjectMaxLengthExceeded);
      draft.sessionData = after;
    },
  },
  186: {
    name: 'sessionData.getAsync',
    since: 11,
    run: (context, parameters) => {
      const value = visible(context).get(text(parameters, 'name'));
      if (value === undefined) throw new CallError(ErrorCode.KeyNotFound);
      return value;
    },
  },
  187: { name: 'sessionData.getAllAsync', since: 11, run: (context) => Object.fromEntries(visible(context)) },
  188: { name: 'sessionData.clearAsync', since: 11, run: ({ draft }) => draft.sessionData.clear() },
  189: {
    name: 'sessionData.removeAsync',
    since: 11,
    run: ({ draft }, parameters) => {
      if (!draft.sessionData.delete(text(parameters, 'name'))) throw new CallError(ErrorCode.KeyNotFound);
    },
  },
  3: {
    name: 'loadCustomPropertiesAsync',
    since: 1,
    run: ({ draft }) => draft.customProperties,
    answer: (data) => ({ wasSuccessful: true, customProperties: JSON.stringify(data) }),
  },
  4: {
    name: 'customProperties.saveAsync',
    since: 1,
    run: ({ draft }, parameters) => {
      draft.customProperties = { ...(parameters.customProperties as object) };
    },
  },
  151: {
    name: 'internetHeaders.getAsync',
    since: 8,
    run: ({ draft }, parameters) => {
      const wanted = list(parameters, 'internetHeaderKeys').map((key) => String(key).toLowerCase());
      return Object.fromEntries(
        Object.entries(draft.internetHeaders).filter(([name]) => wanted.includes(name.toLowerCase())),
      );
    },
  },
  152: {
    name: 'internetHeaders.setAsync',
    since: 8,
    run: ({ draft }, parameters) => {
      Object.assign(draft.internetHeaders, parameters.internetHeaderNameValuePairs);
    },
  },
  153: {
    name: 'internetHeaders.removeAsync',
    since: 8,
    run: ({ draft }, parameters) => {
      for (const key of list(parameters, 'internetHeaderKeys')) delete draft.internetHeaders[String(key)];
    },
  },
  404: {
    name: 'roamingSettings.saveAsync',
    since: 1,
    // The web library sends a list with one object, each value as JSON text.
    run: ({ saveRoamingSettings }, parameters) =>
      saveRoamingSettings(parameters[0] as Record<string, string>),
  },
};

function visible({ draft, writer, sessionDataHidden }: CallContext): Map<string, string> {
  const isHidden = (author: string) => sessionDataHidden && writer === 'event' && author === 'page';
  return new Map(
    [...draft.sessionData]
      .filter(([, { writer: author }]) => !isHidden(author))
      .map(([name, { value }]) => [name, value]),
  );
}
