/** Ways in which a call of Outlook's, or a web request, goes wrong. */
export const faultKinds = [
  'fails',
  'throws',
  'hangs',
  'late',
  'twice',
  'malformed',
  'empty',
  'nothing',
  'missing',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Everything that the product asks of Outlook and of the browser around a Send; a fault can be set for each. */
export const callNames = [
  'to.get',
  'cc.get',
  'bcc.get',
  'subject.get',
  'body.text',
  'body.html',
  'attachments.get',
  'from.get',
  'composeType.get',
  'session.get',
  'session.set',
  'delay.get',
  'delay.set',
  'cc.add',
  'roaming.save',
  'storage.get',
  'storage.set',
  'policy.fetch',
  'dialog.open',
  'dialog.say',
  'notice.replace',
  'notice.add',
  'item.send',
] as const;
export type CallName = (typeof callNames)[number];

/** Later than every deadline there is. */
export const LATE_MS = 300_000;

/** An answer of the wrong kind whatever is asked. */
export const MALFORMED = 7;

type Result = { status: string; value?: unknown; error?: object } | undefined;

/** Outlook refuses a call with this code. */
export class Refusal extends Error {
  constructor(readonly code: number) {
    super(`refused: ${code}`);
  }
}

/** Answers a call with what `act` gives or throws, or wrongly. Throws where the call itself does. */
export function answer(
  fault: FaultKind | undefined,
  respond: (result?: Result) => void,
  act: () => unknown,
): void {
  const result = (): Result => {
    try {
      return { status: 'succeeded', value: act() };
    } catch (error) {
      return { status: 'failed', error: { code: (error as Refusal).code, name: 'Refused', message: 'no' } };
    }
  };
  const soon = (give: () => Result) => void Promise.resolve().then(() => respond(give()));
  const later = (give: () => Result) => void setTimeout(() => respond(give()), LATE_MS);
  switch (fault) {
    case undefined:
    case 'missing':
      return soon(result);
    case 'fails':
      return soon(() => ({
        status: 'failed',
        error: { code: 9020, name: 'GenericResponseError', message: 'no' },
      }));
    case 'throws':
      throw Object.assign(new Error('Permission denied'), { code: 7000 });
    case 'hangs':
      return;
    case 'late':
      return later(result);
    case 'twice': {
      const once = result();
      soon(() => once);
      soon(() => once);
      return later(() => once);
    }
    // What was to be done is done; only the answer is odd.
    case 'malformed':
      return soon(() => ({ ...result()!, value: MALFORMED }));
    case 'empty':
      return soon(() => ({ ...result()!, value: undefined }));
    case 'nothing':
      return soon(() => undefined);
  }
}
