import { AsyncLocalStorage } from 'node:async_hooks';
import { globals } from '../../outlook/support/globals';

/** What one of the product's runtimes finds in its global object. */
export interface Runtime {
  readonly Office?: object | undefined;
  readonly fetch?: (() => Promise<object>) | undefined;
  readonly localStorage?: object | undefined;
  readonly document?: object | undefined;
}

// Several windows run at once here, each with a global object of its own in a browser. Whatever goes on in one of them, also
// much later, finds what that one has.
const current = new AsyncLocalStorage<Runtime>();
for (const name of ['Office', 'fetch', 'localStorage', 'document'] as const) {
  Object.defineProperty(globals, name, {
    configurable: true,
    get: () => current.getStore()?.[name],
  });
}

export const inRuntime = <T>(runtime: Runtime, act: () => T): T => current.run(runtime, act);

/** A callback that runs in the runtime that handed it over, whoever calls it. (`AsyncResource.bind` takes ten times as long.) */
export function bound<Given extends unknown[]>(
  callback: (...given: Given) => void,
): (...given: Given) => void {
  const runtime = current.getStore();
  return (...given) => current.run(runtime as Runtime, () => callback(...given));
}
