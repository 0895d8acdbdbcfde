import type { Callback } from '../../../src/outlook/call';
import type { ComposeItem } from '../../../src/outlook/office';
import { recipientFields, type OutgoingMessage } from '../../../src/message/message';
import { DraftItem, type Entry } from './draftItem';

export interface Notice {
  readonly type: string;
  readonly message: string;
}

type Call = (...args: never[]) => void;

/** A draft with all that is kept beside it, whose calls fail as a test sets: `cc.add`, `session.get`, `delay.set`. */
export class LiveItem extends DraftItem {
  readonly session = new Map<string, string>();
  readonly notices = new Map<string, Notice>();
  readonly onSend: { start?: string | null; end?: string | null } = {};
  deliverAt = 0;
  /** How calls fail, by their names. */
  readonly failing = new Map<string, 'refuse' | 'hang'>();

  constructor(private readonly message: OutgoingMessage) {
    const entries = (field: 'to' | 'cc' | 'bcc'): Entry[] =>
      message[field].map(({ name, address }) => ({ displayName: name, emailAddress: address }));
    super({ to: entries('to'), cc: entries('cc'), bcc: entries('bcc') });
  }

  fail(how: 'refuse' | 'hang', ...names: string[]): void {
    for (const name of names) this.failing.set(name, how);
  }

  addresses(field: 'to' | 'cc' | 'bcc'): string[] {
    return this.fields[field].map((entry) => entry?.emailAddress ?? '');
  }

  /** The message as it is now. */
  readonly readMessage = (): Promise<OutgoingMessage> => {
    const now = { ...this.message };
    for (const field of recipientFields) {
      now[field] = this.fields[field].map((entry) => ({
        name: entry?.displayName ?? '',
        address: entry?.emailAddress ?? '',
      }));
    }
    return Promise.resolve(now);
  };

  override get item(): ComposeItem {
    const item = super.item;
    const failable = <T extends object>(name: string, methods: T): T =>
      Object.fromEntries(
        Object.entries(methods).map(([method, act]) => [
          method,
          this.failable(`${name}.${method.replace(/Async$/, '')}`, act as Call),
        ]),
      ) as T;
    return {
      ...item,
      to: failable('to', item.to),
      cc: failable('cc', item.cc),
      bcc: failable('bcc', item.bcc!),
      body: failable('body', {
        ...item.body,
        prependOnSendAsync: this.keep('prependOnSend', (text) => (this.onSend.start = text)),
        appendOnSendAsync: this.keep('appendOnSend', (text) => (this.onSend.end = text)),
      }),
      sessionData: failable('session', {
        getAsync: (name: string, callback: Callback<string>) => {
          const value = this.session.get(name);
          callback(value === undefined ? noSuchKey : { status: 'succeeded', value });
        },
        setAsync: (name: string, value: string, callback: Callback<void>) => {
          this.session.set(name, value);
          callback({ status: 'succeeded' });
        },
      }),
      delayDeliveryTime: failable('delay', {
        getAsync: (callback: Callback<Date | 0>) =>
          callback({ status: 'succeeded', value: this.deliverAt === 0 ? 0 : new Date(this.deliverAt) }),
        setAsync: (time: Date, callback: Callback<void>) => {
          this.deliverAt = time.getTime();
          callback({ status: 'succeeded' });
        },
      }),
      notificationMessages: failable('notices', {
        addAsync: (key: string, notice: Notice, callback: Callback<void>) => {
          this.notices.set(key, notice);
          callback({ status: 'succeeded' });
        },
        replaceAsync: (key: string, notice: Notice, callback: Callback<void>) => {
          if (!this.notices.has(key)) return callback({ status: 'failed', error: { code: 9024 } });
          this.notices.set(key, notice);
          callback({ status: 'succeeded' });
        },
        removeAsync: (key: string, callback: Callback<void>) => {
          this.notices.delete(key);
          callback({ status: 'succeeded' });
        },
      }),
    } as unknown as ComposeItem;
  }

  private failable(name: string, act: Call): Call {
    return (...args: never[]) => {
      const how = this.failing.get(name);
      if (how === 'refuse')
        (args.at(-1) as unknown as Callback<void>)({ status: 'failed', error: { code: 9020 } });
      else if (how !== 'hang') act(...args);
    };
  }

  private keep(name: string, act: (text: string | null) => void) {
    return (text: string | null, _: object, callback: Callback<void>) => {
      act(text);
      this.log.push(name);
      callback({ status: 'succeeded' });
    };
  }
}

const noSuchKey = { status: 'failed', error: { code: 9050 } } as const;
