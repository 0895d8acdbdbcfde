import type { FromRuntime, RuntimeSettings, ToRuntime } from '../host/scriptRun';
import { becomeBare } from './bareRuntime';
import { Caller } from './caller';
import { officeStandIn, type Handler } from './officeStandIn';

interface Scope {
  Office?: object;
  fetch: typeof fetch;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToRuntime>) => void): void;
  postMessage(message: FromRuntime): void;
}

/** Plays classic Outlook's event runtime in this worker: loads the one script, calls the one handler. */
export function playRuntime(scope: Scope): void {
  // What the runtime itself needs is taken hold of before the globals go.
  const tell = scope.postMessage.bind(scope);
  const caller = new Caller(tell);
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'answer') return caller.answered(data.id, data.outcome);
    void run(scope, tell, caller, data.settings, data.functionName, data.eventObject);
  });
}

async function run(
  scope: Scope,
  tell: (message: FromRuntime) => void,
  caller: Caller,
  settings: RuntimeSettings,
  functionName: string,
  eventObject: object,
): Promise<void> {
  const script = await load(scope.fetch.bind(scope), settings.script);
  if (script === undefined)
    return tell({ kind: 'unavailable', reason: `${settings.script} cannot be loaded` });
  const handlers = new Map<string, Handler>();
  scope.Office = officeStandIn(settings, caller, handlers);
  scope.fetch = restricted(scope.fetch.bind(scope), settings);
  becomeBare(scope, ['Office']);
  // Indirect eval: the script runs in the global scope, as a classic script would.
  (0, eval)(`${script}\n//# sourceURL=${settings.script}`);
  const handler = handlers.get(functionName.toUpperCase());
  if (!handler) return tell({ kind: 'unavailable', reason: `the script associates no ${functionName}` });
  const completed = (options: unknown) =>
    tell({ kind: 'completed', options: JSON.parse(JSON.stringify(options ?? {})) as object });
  // A handler that throws ends nothing: Outlook goes on waiting.
  setTimeout(() => handler(Object.assign({}, eventObject, { completed })), 0);
}

async function load(get: typeof fetch, url: string): Promise<string | undefined> {
  try {
    const answer = await get(url);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Relative addresses fail, and others answer only where the add-in's well-known list names the script (documentation). */
function restricted(get: typeof fetch, { script, allowedList }: RuntimeSettings): typeof fetch {
  return async (input, init) => {
    const url = typeof input === 'string' ? input : (input as Request).url;
    if (!/^https:\/\//i.test(url))
      throw new TypeError(`fetch: relative addresses are not supported here (${url})`);
    const { allowed } = (await (await get(allowedList)).json()) as { allowed?: string[] };
    if (!allowed?.includes(script)) throw new TypeError(`fetch: ${allowedList} does not list ${script}`);
    return get(url, init);
  };
}
