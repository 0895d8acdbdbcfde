/** The envelope of Office.js: JSON strings through postMessage, the same both ways (office-wire-protocol.md). */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** `_errorCode` of a response. */
export const ResultCode = { noError: 0, errorHandlingRequest: -2, accessDenied: -5, timedOut: -6 } as const;

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request in `data`; undefined where it is none (other frames and browser extensions post messages too). */
export function parseRequest(data: unknown): Request | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  try {
    const message = JSON.parse(data) as Partial<Request>;
    return message._messageType === MessageType.request && typeof message._actionName === 'string'
      ? (message as Request)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to `request`. */
export function response(request: Request, data: unknown, errorCode: number = ResultCode.noError): string {
  return envelope(
    request._actionName,
    request._conversationId,
    request._correlationId,
    errorCode,
    ResponseType.forCalling,
    data,
  );
}

/** An event travels as a response that nobody asked for; the library matches it by name. */
export function event(name: string, conversationId: string, data: unknown): string {
  return envelope(name, conversationId, -1, ResultCode.noError, ResponseType.forEventing, data);
}

function envelope(
  actionName: string,
  conversationId: string,
  correlationId: number,
  errorCode: number,
  responseType: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: window.location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
