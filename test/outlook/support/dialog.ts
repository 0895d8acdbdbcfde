import type { AsyncResult, Callback } from '../../../src/outlook/call';
import type { OfficeDialog, OfficeDialogEvent } from '../../../src/outlook/dialogHost';
import {
  encodeMessage,
  messageDecoder,
  readOpenerWord,
  type DialogWord,
  type OpenerWord,
} from '../../../src/outlook/dialogWire';

/** An Office dialog as the opener sees it, played by a test. */
export class FakeDialog implements OfficeDialog {
  readonly received: OpenerWord[] = [];
  readonly origins = new Set<string>();
  closed = 0;
  private readonly handlers = new Map<string, (event: OfficeDialogEvent) => void>();
  private readonly decode = messageDecoder(readOpenerWord);
  private said = 0;

  close(): void {
    this.closed++;
  }
  addEventHandler(type: string, handler: (event: OfficeDialogEvent) => void): void {
    this.handlers.set(type, handler);
  }
  messageChild?(text: string, { targetOrigin }: { readonly targetOrigin: string }): void {
    this.origins.add(targetOrigin);
    const message = this.decode(text);
    if (message) this.received.push(message);
  }
  /** The page says something. */
  say(message: DialogWord, origin: string | undefined = 'https://addin.example'): void {
    for (const text of encodeMessage(message, `f${++this.said}`)) {
      this.handlers.get('dialogMessageReceived')?.({ message: text, origin });
    }
  }
  /** Outlook reports an event of the dialog, 12006 for closed by the user. */
  report(error: number): void {
    this.handlers.get('dialogEventReceived')?.({ error });
  }
}

export type Opening = FakeDialog | { readonly code: number } | 'never' | Error;

export const answerOpening = (opening: Opening, callback: Callback<OfficeDialog>): void => {
  if (opening === 'never') return;
  if (opening instanceof Error) throw opening;
  callback(
    opening instanceof FakeDialog
      ? { status: 'succeeded', value: opening }
      : ({ status: 'failed', error: { code: opening.code } } satisfies AsyncResult<OfficeDialog>),
  );
};
