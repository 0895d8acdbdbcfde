import type { Clock } from './clock';

/** Why Outlook did not do what was asked: it said no, it never answered, or it has no such thing. */
export type OutlookErrorKind = 'failed' | 'timeout' | 'unavailable';

export class OutlookError extends Error {
  /**
   * @param code Outlook's own number, for whoever helps the user.
   * @param detail Outlook's own words.
   */
  constructor(
    readonly kind: OutlookErrorKind,
    readonly code?: number,
    detail = '',
  ) {
    super([kind, code, detail].filter((part) => part !== undefined && part !== '').join(' '));
    this.name = 'OutlookError';
  }
}

/** What an administrator needs to hear of a failure, short: Outlook's number where it gave one. */
export function failureCode(error: unknown): string {
  if (error instanceof OutlookError) return String(error.code ?? error.kind);
  return wordsOf(error);
}

/** Whatever was thrown, in its own words. */
export const wordsOf = (error: unknown): string => String((error as Error | null)?.message ?? error);

/** The part of `Office.AsyncResult` that is relied on; hosts have left out each of the others. */
export interface AsyncResult<T> {
  readonly status: string;
  readonly value?: T;
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string } | null;
}

export type Callback<T> = (result: AsyncResult<T>) => void;

/** Starts an Office call with the callback given: `(callback) => item.subject.getAsync(callback)`. */
export type Start<T> = (callback: Callback<T>) => void;

/**
 * Turns one asynchronous Office call into a promise.
 * Rejects with an {@link OutlookError}: `failed` where Outlook refuses, throws, or answers with something else than a
 * result; `unavailable` where the client lacks the method; `timeout` where no answer comes (a host that is gone never
 * calls back). Answers after the first, or after the time-out, are ignored.
 */
export function call<T>(clock: Clock, timeoutMs: number, start: Start<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(timeoutMs, () => reject(new OutlookError('timeout')));
    const settle = (act: () => void) => {
      cancel();
      act();
    };
    try {
      start((result) => settle(() => answer(result, resolve, reject)));
    } catch (error) {
      settle(() => reject(thrown(error)));
    }
  });
}

function answer<T>(
  result: AsyncResult<T> | undefined,
  resolve: (value: T) => void,
  reject: (error: Error) => void,
) {
  if (result?.status === 'succeeded') resolve(result.value as T);
  else {
    const { code, name, message } = result?.error ?? {};
    reject(new OutlookError('failed', code, [name, message].filter(Boolean).join(': ')));
  }
}

/** Only a missing object or method is a TypeError; the library's own refusals (permission, arguments) are other errors. */
function thrown(error: unknown): OutlookError {
  const { name, message, code } = error as { name?: string; message?: string; code?: number };
  return new OutlookError(name === 'TypeError' ? 'unavailable' : 'failed', code, message ?? String(error));
}

/** Office calls on the item, at most a few at a time, each given the usual time unless it says how many milliseconds. */
export type ItemCalls = <T>(start: Start<T>, timeoutMs?: number) => Promise<T>;

/** Documented limit of the web and of new Outlook; the others take it too. */
const PARALLEL_CALLS = 3;

/** Longer than a slow Outlook takes, short enough that somebody waiting for his mail to leave hears of it. */
const CALL_TIMEOUT_MS = 10_000;

/** A queue in front of the item: the next call starts when one of the three under way is over. */
export function itemCalls(clock: Clock, parallel = PARALLEL_CALLS, usualMs = CALL_TIMEOUT_MS): ItemCalls {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const next = () => {
    underWay--;
    waiting.shift()?.();
  };
  return <T>(start: Start<T>, timeoutMs = usualMs) =>
    new Promise<T>((resolve, reject) => {
      const begin = () => {
        underWay++;
        call(clock, timeoutMs, start).then(resolve, reject).then(next, next);
      };
      if (underWay < parallel) begin();
      else waiting.push(begin);
    });
}
