import type { Outcome } from '../host/callDesk';
import type { FromRuntime } from '../host/scriptRun';

type Callback = (result: object) => void;

/** Passes Office calls to the page and their answers to the add-in's callbacks. */
export class Caller {
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private calls = 0;

  constructor(private readonly tell: (message: FromRuntime) => void) {}

  /**
   * Makes a call. `rest` is what follows the call's own arguments: options and callback, either of which may be missing;
   * `format` turns the data of the wire into the value of Office.js.
   */
  call(
    dispatchId: number,
    parameters: Record<string, unknown>,
    rest: readonly unknown[],
    format: (data: unknown) => unknown = (data) => data,
  ): void {
    this.calls += 1;
    const { callback, asyncContext } = trailing(rest);
    this.waiting.set(this.calls, ({ data, errorCode }) =>
      callback?.(
        errorCode === undefined ? succeeded(format(data), asyncContext) : failed(errorCode, asyncContext),
      ),
    );
    this.tell({ kind: 'call', id: this.calls, dispatchId, parameters });
  }

  /** A call that fails without being made. */
  fail(errorCode: number, rest: readonly unknown[]): void {
    const { callback, asyncContext } = trailing(rest);
    setTimeout(() => callback?.(failed(errorCode, asyncContext)), 0);
  }

  /** An answer came; a call may be answered twice. */
  answered(id: number, outcome: Outcome): void {
    this.waiting.get(id)?.(outcome);
  }
}

function trailing(rest: readonly unknown[]): { callback: Callback | undefined; asyncContext: unknown } {
  const callback = rest.find((value): value is Callback => typeof value === 'function');
  const options = rest.find((value) => typeof value === 'object' && value !== null) as
    { asyncContext?: unknown } | undefined;
  return { callback, asyncContext: options?.asyncContext };
}

function succeeded(value: unknown, asyncContext: unknown): object {
  return { status: 'succeeded', value, asyncContext, error: undefined };
}

function failed(code: number, asyncContext: unknown): object {
  return {
    status: 'failed',
    value: undefined,
    asyncContext,
    error: { code, name: `Error ${code}`, message: `Outlook: ${code}` },
  };
}
