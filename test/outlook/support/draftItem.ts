import type { AsyncResult } from '../../../src/outlook/call';
import type { ComposeItem } from '../../../src/outlook/office';
import type { Mailbox, OutgoingMessage } from '../../../src/message/message';
import { hangs, refuses, type Behaviour } from './item';

type Respond = (result: AsyncResult<unknown> | undefined) => void;
type Field = 'to' | 'cc' | 'bcc';

/** A message being written that keeps what is done to it; what a test sets to fail fails, by the name of its call. */
export class DraftItem {
  readonly recipients: Record<Field, Mailbox[]>;
  readonly session = new Map<string, string>();
  readonly notices = new Map<string, { readonly message: string; readonly type: string }>();
  readonly onSend: { start?: string | null; end?: string | null } = {};
  deliverAt = 0;
  bodyType: 'html' | 'text' = 'html';
  /** What changed it, in order. */
  readonly log: string[] = [];
  readonly fails: Record<string, Behaviour> = {};

  constructor(private readonly message: OutgoingMessage) {
    this.recipients = { to: [...message.to], cc: [...message.cc], bcc: [...message.bcc] };
  }

  refuse(...calls: string[]): void {
    for (const name of calls) this.fails[name] = refuses();
  }
  hang(...calls: string[]): void {
    for (const name of calls) this.fails[name] = hangs;
  }

  readonly readMessage = (): Promise<OutgoingMessage> => {
    const { to, cc, bcc } = this.recipients;
    return Promise.resolve({ ...this.message, to: [...to], cc: [...cc], bcc: [...bcc] });
  };

  get item(): ComposeItem {
    return {
      to: this.field('to'),
      cc: this.field('cc'),
      bcc: this.field('bcc'),
      body: {
        getTypeAsync: this.get('getType', () => this.bodyType),
        prependOnSendAsync: this.set('prependOnSend', (text: string | null) => (this.onSend.start = text)),
        appendOnSendAsync: this.set('appendOnSend', (text: string | null) => (this.onSend.end = text)),
      },
      sessionData: {
        getAsync: (name: string, respond: Respond) =>
          this.answer('sessionGet', respond, () => {
            const value = this.session.get(name);
            if (value === undefined) throw new Error('9050');
            return value;
          }),
        setAsync: (name: string, value: string, respond: Respond) =>
          this.answer('sessionSet', respond, () => void this.session.set(name, value)),
      },
      delayDeliveryTime: {
        getAsync: this.get('getDelay', () => (this.deliverAt === 0 ? 0 : new Date(this.deliverAt))),
        setAsync: this.set('setDelay', (time: Date) => (this.deliverAt = time.getTime())),
      },
      notificationMessages: {
        addAsync: (key: string, notice: never, respond: Respond) =>
          this.answer('addNotice', respond, () => void this.notices.set(key, notice)),
        replaceAsync: (key: string, notice: never, respond: Respond) =>
          this.answer('replaceNotice', respond, () => {
            if (!this.notices.has(key)) throw new Error('9024');
            this.notices.set(key, notice);
          }),
        removeAsync: (key: string, respond: Respond) =>
          this.answer('removeNotice', respond, () => void this.notices.delete(key)),
      },
    } as unknown as ComposeItem;
  }

  private field(name: Field) {
    const listed = () =>
      this.recipients[name].map(({ name: displayName, address }) => ({ displayName, emailAddress: address }));
    const given = (list: readonly { displayName: string; emailAddress: string }[]) =>
      list.map(({ displayName, emailAddress }) => ({ name: displayName, address: emailAddress }));
    return {
      getAsync: this.get(`get ${name}`, listed),
      addAsync: this.set(`add ${name}`, (list: never) => this.recipients[name].push(...given(list))),
      setAsync: this.set(`set ${name}`, (list: never) => (this.recipients[name] = given(list))),
    };
  }

  private get(name: string, value: () => unknown) {
    return (respond: Respond) => this.answer(name, respond, value);
  }

  /** Options may stand between the value and the callback. */
  private set(name: string, act: (value: never) => unknown) {
    return (value: never, ...rest: unknown[]) =>
      this.answer(name, rest.at(-1) as Respond, () => {
        act(value);
        this.log.push(name);
      });
  }

  private answer(name: string, respond: Respond, act: () => unknown): void {
    const behaviour = this.fails[name];
    if (typeof behaviour === 'function') return behaviour(respond);
    void Promise.resolve().then(() => {
      try {
        respond({ status: 'succeeded', value: act() });
      } catch (error) {
        respond({ status: 'failed', error: { code: Number((error as Error).message) } });
      }
    });
  }
}
