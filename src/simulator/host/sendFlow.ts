import type { CompletedOptions, EventOutcome, EventRun } from './eventRun';
import type { SendMode } from './manifest';
import type { Quirks } from '../model/profiles';

export type AlertReason = 'stopped' | 'slow' | 'timedOut' | 'unavailable';
export type AlertAction = 'dontSend' | 'takeAction' | 'sendAnyway' | 'tryLater';

/** The dialog that Outlook shows for the add-in ("Smart Alert"); its wording is the page's. */
export interface SmartAlert {
  readonly reason: AlertReason;
  /** What the add-in wrote; empty = Outlook's default sentence. */
  readonly message: string;
  readonly isMarkdown: boolean;
  /** Outlook's own sentence in place of the add-in's (office-js 5828). */
  readonly isGeneric: boolean;
  readonly actions: readonly AlertAction[];
  /** Text of the button that runs the command, where the add-in gave one. */
  readonly actionLabel?: string;
  /** The label is on "Don't Send" itself, which then runs the command (Mac; classic before 2412). */
  readonly labelOnDontSend: boolean;
}

/** A send event under way. */
export interface SendEvent {
  readonly run: EventRun;
  readonly sendMode: SendMode;
  readonly keepsRuntime: boolean;
  /** False for the older `ItemSend`: what it stops stays without a word of Outlook's (documentation of on-send). */
  readonly hasAlerts: boolean;
}

/** What the sending of a message needs; `ComposeWindow` gives it. */
export interface SendSurroundings {
  readonly quirks: Quirks;
  /** Minor number of the declared Mailbox set. */
  readonly mailbox: number;
  readonly timesBlocked: number;
  /** The handler to ask; undefined where the add-in has none. */
  sendEvent(): SendEvent | undefined;
  hasCommand(id: string, mayBeFunction: boolean): boolean;
  runCommand(id: string, contextData: string | undefined): void;
  deliver(): void;
  blocked(): void;
  note(text: string): void;
  changed(): void;
}

/** After that long Outlook tells the user that the add-in takes long; after five minutes it gives up (documentation). */
export const SLOW_AFTER = 5_000;
export const TIME_OUT = 5 * 60_000;

/** Texts longer than this are cut; labels likewise (documentation of `SmartAlertsEventCompletedOptions`). */
const MESSAGE_LIMIT = 500;
const LABEL_LIMIT = 20;

/** On Mac the second alert closed by itself after a moment (office-js 6478). */
const SECOND_ALERT_SHOWN = 1_000;

/** One press of Send, from the event to the message's leaving or staying. */
export class SendFlow {
  alert: SmartAlert | undefined;
  /** True until the message left or the user is back at it. */
  isOpen = true;
  private stopped: CompletedOptions | undefined;
  private run: EventRun | undefined;
  private sendMode: SendMode = 'SoftBlock';
  private keepsRuntime = false;
  private hasAlerts = true;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly around: SendSurroundings) {}

  async start(): Promise<void> {
    const asked = this.around.sendEvent();
    if (!asked) return this.leave();
    this.run = asked.run;
    this.sendMode = asked.sendMode;
    this.keepsRuntime = asked.keepsRuntime;
    this.hasAlerts = asked.hasAlerts;
    this.timers = [setTimeout(() => this.giveUp(), TIME_OUT)];
    if (asked.hasAlerts) this.timers.push(setTimeout(() => this.show(this.plainAlert('slow')), SLOW_AFTER));
    asked.run.onCompletedAgain((options) => this.completedAgain(options));
    const outcome = await asked.run.outcome;
    if (this.isOpen && this.alert?.reason !== 'timedOut') this.decide(outcome);
  }

  /** The user closed the alert by its × or Escape: nothing is sent and no command runs (office-js 4709). */
  dismiss(): void {
    this.around.note('Smart Alert: closed');
    this.end();
  }

  /** The user pressed a button of the alert. */
  choose(action: AlertAction): void {
    const { alert, stopped } = this;
    if (!alert) return;
    this.around.note(`Smart Alert: ${action}`);
    if (action === 'sendAnyway') return this.leave();
    this.end();
    const runs = action === 'takeAction' || (action === 'dontSend' && alert.labelOnDontSend);
    if (runs && stopped?.commandId)
      this.around.runCommand(stopped.commandId, contextText(stopped.contextData));
  }

  /** Ends the flow without sending: the message was closed or left. */
  abandon(): void {
    if (this.isOpen) this.end();
  }

  private decide(outcome: EventOutcome): void {
    this.clearTimers();
    const waves = this.run?.summary();
    if (waves) this.around.note(`event: ${waves.calls} calls in ${waves.waves} waves`);
    if (outcome.kind === 'unavailable') {
      this.around.note(`add-in unavailable: ${outcome.reason}`);
      return this.show(this.plainAlert('unavailable'));
    }
    this.around.note(`completed(${JSON.stringify(outcome.options)})`);
    if (outcome.options.allowEvent !== false) return this.leave();
    this.stopped = outcome.options;
    const times = this.around.timesBlocked;
    this.around.blocked();
    if (!this.hasAlerts) return this.end();
    this.show(this.stoppedAlert(outcome.options));
    if (this.around.quirks.secondAlertCloses && times > 0) {
      this.timers.push(setTimeout(() => this.leave(), SECOND_ALERT_SHOWN));
    }
    if (!this.keepsRuntime) setTimeout(() => this.run?.release(), 1_000);
  }

  private completedAgain(options: CompletedOptions): void {
    const releases =
      this.around.quirks.lateCompletedReleases &&
      options.allowEvent === true &&
      this.alert?.reason === 'stopped';
    this.around.note(
      `completed again(${JSON.stringify(options)}): ${releases ? 'releases the message (office-js 6656)' : 'ignored'}`,
    );
    if (releases) this.leave();
  }

  private giveUp(): void {
    this.clearTimers();
    this.run?.release();
    this.show(this.plainAlert('timedOut'));
  }

  /** Alerts whose text is Outlook's own. Which buttons there are depends on the send mode (documentation). */
  private plainAlert(reason: Exclude<AlertReason, 'stopped'>): SmartAlert {
    const actions: Record<typeof reason, readonly AlertAction[]> = {
      slow: this.sendMode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : ['dontSend'],
      timedOut:
        this.sendMode === 'PromptUser' ||
        (this.sendMode === 'SoftBlock' && this.around.quirks.softBlockTimeoutOffersSend)
          ? ['sendAnyway', 'dontSend']
          : ['dontSend'],
      unavailable: this.sendMode === 'Block' ? ['dontSend'] : ['sendAnyway', 'tryLater'],
    };
    return {
      reason,
      message: '',
      isMarkdown: false,
      isGeneric: false,
      actions: actions[reason],
      labelOnDontSend: false,
    };
  }

  /** The alert for `completed({ allowEvent: false, … })`, honouring only what the declared set knows. */
  private stoppedAlert(options: CompletedOptions): SmartAlert {
    const { mailbox, quirks } = this.around;
    const hasCommand =
      mailbox >= 14 && !!options.commandId && this.around.hasCommand(options.commandId, mailbox >= 15);
    const override = mailbox >= 14 && options.sendModeOverride === 'promptUser';
    const isPrompt = this.sendMode === 'PromptUser' || override;
    const markdown = mailbox >= 15 ? options.errorMessageMarkdown : undefined;
    const label = mailbox >= 14 ? options.cancelLabel?.slice(0, LABEL_LIMIT) : undefined;
    const ownAction: AlertAction[] = hasCommand && !quirks.customisedDontSend ? ['takeAction'] : [];
    return {
      reason: 'stopped',
      message: (markdown ?? options.errorMessage ?? '').slice(0, MESSAGE_LIMIT),
      isMarkdown: markdown !== undefined,
      isGeneric: quirks.genericAlertText && hasCommand,
      actions: [...ownAction, ...(isPrompt ? (['sendAnyway'] as const) : []), 'dontSend'],
      ...(label !== undefined && (hasCommand || quirks.customisedDontSend) && { actionLabel: label }),
      labelOnDontSend: quirks.customisedDontSend && mailbox >= 14,
    };
  }

  private show(alert: SmartAlert): void {
    this.alert = alert;
    this.around.changed();
  }

  private leave(): void {
    this.end();
    this.around.deliver();
  }

  private end(): void {
    this.clearTimers();
    this.isOpen = false;
    this.alert = undefined;
    this.run?.release();
    this.around.changed();
  }

  private clearTimers(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }
}

function contextText(contextData: unknown): string | undefined {
  if (contextData === undefined || contextData === null) return undefined;
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}
