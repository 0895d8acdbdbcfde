/**
 * THE SIMULATION'S OWN ADDITION to Office.js, made in memory; the library's files are served unmodified.
 *
 * The npm package (16.0.15407) is older than the CDN's and always believes to be in Outlook on the web. So that a built add-in
 * meets what the chosen client documents, this adds: `item.sendAsync` (Mailbox 1.15), `body.prependOnSendAsync` (1.13),
 * `MailboxEnums.SendModeOverride` (1.14),
 * `Office.context.officeTheme`, `mailbox.diagnostics.hostName` and `Office.context.platform` of that client. What to add comes
 * from the simulated host in the app context's `_hostCustomMessage`.
 */
import type { ClientDescription } from '../protocol/clientDescription';
import { PREPEND_ON_SEND, SEND_ASYNC } from '../protocol/dispatchIds';

interface Mailbox {
  item?: { readonly body?: object } | null;
  initialData?: { permissionLevel?: number };
  diagnostics?: { hostVersion?: string; OWAView?: string };
}

interface AppContext {
  appOM?: Mailbox;
  _officeTheme?: unknown;
  get_hostCustomMessage(): string | undefined;
}

interface OfficeLibrary {
  InitializationHelper: { prototype: { prepareApiSurface: (this: unknown, context: AppContext) => void } };
  _OfficeAppFactory: {
    getId(): string;
    getClientEndPoint(): {
      invoke(method: string, callback: (status: number, answer: Answer) => void, data: unknown): void;
    };
  };
}

interface Answer {
  error?: boolean;
  errorCode?: number;
}

interface LibraryGlobals {
  OSF: OfficeLibrary;
  OfficeExt: {
    HostName: { Host: { getInstance(): { getPlatform(): string; getDiagnostics(version: string): object } } };
  };
  Office: { MailboxEnums?: Record<string, unknown> };
}

const library = globalThis as unknown as LibraryGlobals;

/** The mailbox's permission as the library ranks it: 3 = ReadWriteMailbox, which the documentation asks for `sendAsync`. */
const READ_WRITE_MAILBOX = 3;

/** The library inserts its host file as a script with this id; capture runs before the library goes on from its load event. */
document.addEventListener(
  'load',
  (event) => {
    if ((event.target as Element | null)?.id === 'HOST') addBeforeApiSurface();
  },
  true,
);

function addBeforeApiSurface(): void {
  const helper = library.OSF.InitializationHelper.prototype;
  const prepare = helper.prepareApiSurface;
  helper.prepareApiSurface = function prepareApiSurface(this: unknown, context: AppContext) {
    const client = JSON.parse(context.get_hostCustomMessage() ?? '{}') as Partial<ClientDescription>;
    if (client.platform) becomePlatform(client.platform);
    context._officeTheme = client.officeTheme;
    const mailbox = context.appOM;
    if (mailbox?.initialData) {
      if (client.sendAsync && mailbox.item)
        Object.defineProperty(mailbox.item, 'sendAsync', { value: sendAsync(mailbox) });
      if (client.prependOnSend && mailbox.item?.body)
        Object.defineProperty(mailbox.item.body, 'prependOnSendAsync', { value: prependOnSendAsync });
      context.appOM = withHostName(mailbox, client.hostName ?? 'OutlookWebApp');
    }
    prepare.call(this, context);
    if (client.sendModeOverride && library.Office.MailboxEnums) {
      library.Office.MailboxEnums.SendModeOverride ??= { PromptUser: 'promptUser' };
    }
  };
}

function becomePlatform(platform: string): void {
  const host = library.OfficeExt.HostName.Host.getInstance();
  const diagnostics = host.getDiagnostics.bind(host);
  host.getPlatform = () => platform;
  host.getDiagnostics = (version) => ({ ...diagnostics(version), platform });
}

/** The library seals `diagnostics`, so a mailbox that inherits everything else takes its place. */
function withHostName(mailbox: Mailbox, hostName: string): Mailbox {
  const diagnostics = { ...mailbox.diagnostics, hostVersion: mailbox.diagnostics?.hostVersion, hostName };
  return Object.create(mailbox, { diagnostics: { value: diagnostics, enumerable: true } }) as Mailbox;
}

function sendAsync(mailbox: Mailbox) {
  return (...args: unknown[]): void => {
    if ((mailbox.initialData?.permissionLevel ?? 0) < READ_WRITE_MAILBOX) {
      throw new Error("Elevated permission is required to call the method: 'item.sendAsync'.");
    }
    invoke(SEND_ASYNC, {}, args);
  };
}

/** `coercionType` on the wire. */
const [TEXT, HTML] = [0, 3];

function prependOnSendAsync(data: string | null, ...args: unknown[]): void {
  const options = args.find((arg) => typeof arg === 'object') as { coercionType?: string } | undefined;
  const coercionType = options?.coercionType === 'html' ? HTML : TEXT;
  invoke(PREPEND_ON_SEND, { appendTxt: data ?? '', coercionType }, args);
}

function invoke(DispatchId: number, ApiParams: object, args: readonly unknown[]): void {
  const callback = args.find((arg): arg is (result: object) => void => typeof arg === 'function');
  const options = args.find((arg) => typeof arg === 'object') as { asyncContext?: unknown } | undefined;
  const MethodData = { ControlId: library.OSF._OfficeAppFactory.getId(), DispatchId };
  library.OSF._OfficeAppFactory
    .getClientEndPoint()
    .invoke('ExecuteMethod', (_, answer) => callback?.(asyncResult(answer, options?.asyncContext)), {
      ApiParams,
      MethodData,
    });
}

function asyncResult(answer: Answer, asyncContext: unknown): object {
  if (!answer.error) return { status: 'succeeded', value: undefined, asyncContext };
  const code = answer.errorCode ?? 5001;
  return {
    status: 'failed',
    error: { code, name: 'HostError', message: `Outlook refused (${code})` },
    asyncContext,
  };
}
