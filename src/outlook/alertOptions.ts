import type { Change } from '../confirmation/confirmation';
import type { Inspection } from '../inspection/inspect';
import { alertTexts } from '../locales/alert';
import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import { alertText, changedParts, findingLines, type AlertParts } from './alert';
import type { Capabilities } from './capabilities';
import { commandId } from './commandIds';

/** What `event.completed` is told (`Office.SmartAlertsEventCompletedOptions`). */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: 'promptUser';
}

export const allowed: CompletedOptions = { allowEvent: true };

/** What the alert's button does: run the function command (1.15), open the pane (1.14), or there is none to set. */
export type AlertButton = 'command' | 'pane' | 'none';

export interface AlertContext {
  readonly language: Language;
  readonly capabilities: Capabilities;
  readonly button: AlertButton;
  /** What is being sent: meetings have buttons of their own. */
  readonly kind?: OutgoingMessage['kind'];
}

/** Asks for the ticks; says what changed since the last ones. */
export function confirmAlert(
  context: AlertContext,
  inspection: Inspection,
  changes: readonly Change[],
): CompletedOptions {
  const { language } = context;
  const count = inspection.findings.filter(({ level }) => level === 'warning').length;
  const lead =
    changes.length > 0
      ? alertTexts.text(language, 'lead.changed', { changes: changedParts(changes, language) })
      : alertTexts.text(language, count > 0 ? 'lead.confirm.warnings' : 'lead.confirm', { count });
  return stopped(context, { lead, items: findingLines(inspection, language), next: howToTick(context) });
}

export function blockAlert(context: AlertContext, inspection: Inspection): CompletedOptions {
  const { language } = context;
  const lead = alertTexts.text(language, 'lead.block');
  const next = alertTexts.text(language, 'next.edit');
  return stopped(context, { lead, items: findingLines(inspection, language), next }, 'button.block');
}

/** The dialog ended without a tick. */
export function endedAlert(context: AlertContext, ended: 'cancelled' | 'timed-out'): CompletedOptions {
  const { language } = context;
  const lead = alertTexts.text(language, `lead.${ended}`);
  const next = alertTexts.text(language, ended === 'cancelled' ? 'next.edit' : 'next.button', {
    button: alertTexts.text(language, 'button'),
  });
  return stopped(context, { lead, items: [], next: context.button === 'none' ? howToTick(context) : next });
}

/** What went wrong, in words for the user. */
export type FailureReason = 'read' | 'policy' | 'spend' | 'time' | 'other';

/**
 * The check itself failed.
 * @param detail Outlook's code or words, for the administrator.
 */
export function failedAlert(
  { language, capabilities }: Omit<AlertContext, 'button'>,
  failure: { readonly reason: FailureReason; readonly detail: string; readonly prompt: boolean },
): CompletedOptions {
  const words = alertTexts.text(language, `reason.${failure.reason}`);
  const reason = failure.detail === '' ? words : `${words}: ${failure.detail.slice(0, 80)}`;
  const prompt = failure.prompt && capabilities.alertOpensPane;
  const lead = alertTexts.text(language, prompt ? 'lead.failed.prompt' : 'lead.failed');
  const next = alertTexts.text(language, prompt ? 'next.admin' : 'next.again', { reason });
  return {
    ...stopped({ language, capabilities, button: 'none' }, { lead, items: [], next }),
    ...(prompt && { sendModeOverride: 'promptUser' as const }),
  };
}

function howToTick({ language, button }: AlertContext): string {
  return button === 'none'
    ? alertTexts.text(language, 'next.ribbon')
    : alertTexts.text(language, 'next.button', { button: alertTexts.text(language, 'button') });
}

/** `errorMessage` always stands: without it classic Outlook opens no pane (office-js 5233). */
function stopped(
  { language, capabilities, button, kind }: AlertContext,
  parts: AlertParts,
  label: 'button' | 'button.block' = 'button',
): CompletedOptions {
  return {
    allowEvent: false,
    errorMessage: alertText(parts, 'plain', language),
    ...(capabilities.alertRunsCommand && { errorMessageMarkdown: alertText(parts, 'markdown', language) }),
    ...(button !== 'none' && {
      cancelLabel: alertTexts.text(language, label),
      commandId: commandId(button, kind),
    }),
  };
}
