import { eventDispatchIds } from '../protocol/dispatchIds';
import { ActionType, event, parseRequest, response, ResultCode, type Request } from '../protocol/envelope';

export type FrameKind = 'event' | 'command' | 'pane' | 'dialog';
export type EventName = keyof typeof eventDispatchIds;

/** What a frame asks of Outlook; `frameHost` answers. */
export interface FrameRequests {
  appContext(frame: AddinFrame): object;
  initialData(frame: AddinFrame): object;
  /** An Outlook call (`ExecuteMethod`). */
  call(frame: AddinFrame, dispatchId: number, parameters: unknown, answer: (data: object) => void): void;
  /** A call of the common Office API (`executeMethod`); the parameters are numbered or named. */
  commonCall(frame: AddinFrame, dispatchId: number, parameters: Record<string, unknown>): void;
  /** The frame can take commands and events now. */
  ready(frame: AddinFrame): void;
  /** Returns the error code to answer with, 0 for success. */
  openDialog(frame: AddinFrame, options: string, answer: (errorCode: number) => void): void;
  closeDialog(frame: AddinFrame): void;
}

export interface FrameOptions {
  readonly kind: FrameKind;
  readonly url: string;
  readonly locale: string;
  readonly title: string;
  /** Extra query parameters, such as the event runtime's `et`. */
  readonly query?: Readonly<Record<string, string>>;
}

let frames = 0;

/** One page of the add-in in an iframe, and the conversation that Office.js in it holds with the simulated Outlook. */
export class AddinFrame {
  readonly kind: FrameKind;
  readonly element: HTMLIFrameElement;
  /** Never used twice: after an in-frame dialog had a control id, sessionStorage makes every later frame with it a dialog. */
  readonly controlId: string;
  readonly origin: string;
  private readonly conversationId: string;
  private readonly registered = new Set<string>();
  private readonly listener = (message: MessageEvent) => this.receive(message);

  constructor(
    options: FrameOptions,
    private readonly requests: FrameRequests,
  ) {
    frames += 1;
    this.kind = options.kind;
    this.controlId = `control-${Date.now().toString(36)}-${frames}`;
    this.conversationId = `conversation-${Date.now().toString(36)}-${frames}`;
    const flag = options.kind === 'dialog' ? 'isDialog' : '';
    const hostInfo = ['Outlook', 'Web', '16.01', options.locale, this.controlId, flag, 'disableLogging', '0'];
    const url = new URL(options.url);
    for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.set(name, value);
    this.origin = url.origin;
    // Office.js splits the query by hand, so the value stays unencoded but for what a URL cannot hold.
    const query = `${url.search}${url.search ? '&' : '?'}_host_Info=${hostInfo.join('$')}`;
    this.element = document.createElement('iframe');
    this.element.name = JSON.stringify({
      baseFrameName: this.controlId,
      hostInfo: hostInfo.join('|'),
      xdmInfo: `${this.conversationId}|${this.controlId}|${window.location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    this.element.title = options.title;
    this.element.dataset.testid = `addin-${options.kind}`;
    this.element.allow = 'clipboard-write';
    this.element.src = `${url.origin}${url.pathname}${query}${url.hash}`;
    window.addEventListener('message', this.listener);
  }

  /** Raises an event that the add-in registered for; false where it did not. */
  raise(name: EventName, data: unknown): boolean {
    if (!this.registered.has(name)) return false;
    this.post(event(name, this.conversationId, data));
    return true;
  }

  /** Shows the page in `place`; taken out of the document it would load anew. */
  showIn(place: Element): void {
    this.element.style.cssText = 'border:0;width:100%;height:100%;display:block';
    place.append(this.element);
    this.element.focus();
  }

  /** How assistive technology calls the frame. */
  rename(title: string): void {
    this.element.title = title;
  }

  dispose(): void {
    window.removeEventListener('message', this.listener);
    this.element.remove();
  }

  private receive(message: MessageEvent): void {
    if (message.source !== this.element.contentWindow || message.origin !== this.origin) return;
    const request = parseRequest(message.data);
    if (request?._conversationId === this.conversationId) this.answer(request);
  }

  private answer(request: Request): void {
    const reply = (data: unknown, errorCode?: number) => this.post(response(request, data, errorCode));
    switch (request._actionType) {
      case ActionType.registerEvent:
        return this.register(request, reply);
      case ActionType.unregisterEvent:
        this.registered.delete(request._actionName);
        if (request._actionName === 'dialogMessageReceived') this.requests.closeDialog(this);
        return reply({ Error: 0 });
      case ActionType.invoke:
        return this.invoke(request, reply);
    }
  }

  private register(request: Request, reply: (data: unknown) => void): void {
    const name = request._actionName;
    if (name === 'dialogMessageReceived') {
      this.registered.add(name);
      const { targetId } = request._data as { targetId: string };
      return this.requests.openDialog(this, targetId, (errorCode) => {
        if (errorCode !== 0) this.registered.delete(name);
        reply({ Error: errorCode });
      });
    }
    if (name in eventDispatchIds) this.registered.add(name);
    reply({ Error: 0 });
    if (name === 'appCommandInvoked') this.requests.ready(this);
  }

  private invoke(request: Request, reply: (data: unknown, errorCode?: number) => void): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(this.requests.appContext(this));
      case 'GetInitialData':
        return reply(this.requests.initialData(this));
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = request._data as {
          ApiParams: unknown;
          MethodData: { DispatchId: number };
        };
        return this.requests.call(this, MethodData.DispatchId, ApiParams ?? {}, reply);
      }
      case 'executeMethod': {
        const data = request._data as { DdaMethod: { DispatchId: number; Version: number } } & Record<
          string,
          unknown
        >;
        reply({ Version: data.DdaMethod.Version, Error: 0 });
        return this.requests.commonCall(this, data.DdaMethod.DispatchId, data);
      }
      case 'ContextActivationManager_notifyHost':
        return reply(null);
      default:
        return reply(null, ResultCode.errorHandlingRequest);
    }
  }

  private post(message: string): void {
    this.element.contentWindow?.postMessage(message, this.origin);
  }
}
