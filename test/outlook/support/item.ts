import type { AsyncResult } from '../../../src/outlook/call';
import type { ComposeItem } from '../../../src/outlook/office';

type Respond = (result: AsyncResult<unknown> | undefined) => void;
/** How a call is answered: with a value, or in any other way that a test wants. */
export type Behaviour = { readonly value: unknown } | ((respond: Respond) => void);

export const succeeds = (value: unknown): Behaviour => ({ value });
export const refuses =
  (code = 9020): Behaviour =>
  (respond) =>
    respond({ status: 'failed', error: { code, name: 'GenericResponseError', message: 'no' } });
export const hangs: Behaviour = () => undefined;
export const throws =
  (error: unknown): Behaviour =>
  () => {
    throw error;
  };

export type CallName =
  | 'to'
  | 'cc'
  | 'bcc'
  | 'subject'
  | 'text'
  | 'html'
  | 'attachments'
  | 'from'
  | 'composeType'
  | 'sessionGet'
  | 'sessionSet';

/** An Office item that answers as told, a little later as Office does, and counts what is asked of it. */
export class FakeItem {
  readonly asked: CallName[] = [];
  underWay = 0;
  mostUnderWay = 0;
  private readonly session = new Map<string, string>();

  constructor(
    readonly behaviours: Partial<Record<CallName, Behaviour>> = {},
    /** Runs an answer; at once unless a test wants it later. */
    private readonly answer: (run: () => void) => void = (run) => void Promise.resolve().then(run),
  ) {}

  get item(): ComposeItem {
    const call = (name: CallName) => (callback: Respond) => this.call(name, callback);
    return {
      to: { getAsync: call('to') },
      cc: { getAsync: call('cc') },
      bcc: { getAsync: call('bcc') },
      subject: { getAsync: call('subject') },
      body: {
        getAsync: (type: string, callback: Respond) => this.call(type === 'html' ? 'html' : 'text', callback),
      },
      getAttachmentsAsync: call('attachments'),
      from: { getAsync: call('from') },
      getComposeTypeAsync: call('composeType'),
      sessionData: this.sessionData,
    } as unknown as ComposeItem;
  }

  readonly sessionData = {
    getAsync: (name: string, callback: Respond) => {
      const value = this.session.get(name);
      this.call('sessionGet', callback, value === undefined ? refuses(9050) : succeeds(value));
    },
    setAsync: (name: string, value: string, callback: Respond) => {
      if (!this.behaviours.sessionSet) this.session.set(name, value);
      this.call('sessionSet', callback, succeeds(undefined));
    },
  };

  private call(name: CallName, callback: Respond, usual: Behaviour = succeeds(defaults[name])): void {
    this.asked.push(name);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    const behaviour = this.behaviours[name] ?? usual;
    const respond: Respond = (result) => {
      this.underWay--;
      callback(result);
    };
    if (typeof behaviour === 'function') return behaviour(respond);
    this.answer(() => respond({ status: 'succeeded', value: behaviour.value }));
  }
}

const defaults: Partial<Record<CallName, unknown>> = {
  to: [{ displayName: '田中 一郎', emailAddress: 'tanaka@yamada.example', recipientType: 'externalUser' }],
  cc: [],
  bcc: [],
  subject: 'お見積りの件',
  text: '田中様',
  html: '<p>田中様</p>',
  attachments: [],
  from: { displayName: '佐藤 健', emailAddress: 'sato@example.co.jp' },
  composeType: { composeType: 'newMail', coercionType: 'html' },
};
