import { answers, type Confirmation } from '../confirmation/confirmation';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { OutgoingMessage } from '../message/message';
import type { Mended } from '../inspection/mend';
import { effectivePolicy } from '../policy/layers';
import type { ChecklistSession, Failure, Notice, SessionMemory, SessionState } from '../ui/session';
import { AdditionsError } from './additionsOnPages';
import {
  assess,
  completed,
  confirmationOf,
  contentOf,
  isLooking,
  markNeedless,
  mustPressSend,
  sameChecklist,
  type Assessment,
} from './assessment';
import { OutlookError, wordsOf } from './call';
import { keptPolicy } from './keptPolicy';
import { keepConfirmation, readCarriers, spendConfirmation } from './carriers';
import { MendLog, type Mender } from './mendLog';
import { observable } from './observable';
import type { PaneMemoryPorts } from './paneMemory';
import { paneSettings, type PaneSettingsPorts } from './paneSettings';
import type { ItemPorts, MessageLook, Sender } from './ports';
import { NoPolicyError, type LoadedPolicy } from './policySource';

export interface PanePorts extends ItemPorts, PaneMemoryPorts, PaneSettingsPorts {
  theme(): 'light' | 'dark' | undefined;
  /** Whether messages are judged by all there is to judge by; a pane shows itself before that has come. */
  isWhole(): boolean;
  /** Resolves when it has. Rejects where it cannot be had. */
  whole(): Promise<void>;
  readonly mender: Mender;
  /** For the message at hand now. */
  sender(): Sender;
  /**
   * Tells of changes that Outlook reports: `edited` for the message's parts (never for subject and body), `switched`
   * for another message in a pinned pane. */
  watch(changed: (what: 'edited' | 'switched') => void): void;
  /** A pane that nobody sees need not keep up. */
  readonly isVisible: () => boolean;
}

/** Subject and body have no events, and an open pane is not told of a new Send (office-js 4810): the item is asked. */
const POLL_MS = 1_800;
/** A slow Outlook is asked less often, so that the pane never keeps it busy more than a fifth of the time. */
const REST_FACTOR = 4;
/** Where the message is still there so long after it was sent, it was stopped. */
const STILL_THERE_MS = 8_000;

/** The checklist in the task pane: live while the message is written, and ready to be ticked before Send is pressed. */
export function paneChecklist(ports: PanePorts): ChecklistSession {
  const pane = new Pane(ports);
  pane.start();
  const settings = paneSettings(ports, () => pane.judgeAnew());
  return {
    surface: 'pane',
    language: ports.language,
    get theme() {
      return ports.theme();
    },
    subscribe: pane.state.subscribe,
    confirm: (shown, ticked) => void pane.confirm(shown, ticked),
    mend: (shown, mend) => void pane.change(shown, ({ mends }) => mends.apply(mend)),
    undo: (shown, id) => void pane.change(shown, ({ mends }) => mends.undo(id)),
    markNeedless: (shown, finding, needless) =>
      void pane.change(shown, ({ assessment }) => markNeedless(ports, assessment, { finding, needless })),
    retry: () => pane.restart(),
    memory: lazyMemory(ports, () => pane.judgeByOther()),
    get settings() {
      return pane.offersSettings ? settings : undefined;
    },
  };
}

/** Loaded when the user wants to see what is remembered. @param changed less is remembered from now on */
function lazyMemory(ports: PaneMemoryPorts, changed: () => Promise<void>): SessionMemory {
  const loaded = async () => (await import('./paneMemory')).paneMemory(ports);
  const change = async (act: (memory: SessionMemory) => Promise<void>) => {
    const memory = await loaded();
    try {
      await act(memory);
    } finally {
      await changed();
    }
  };
  return {
    read: async () => (await loaded()).read(),
    forget: (address) => change((memory) => memory.forget(address)),
    forgetAll: () => change((memory) => memory.forgetAll()),
    askAgain: (reason) => change((memory) => memory.askAgain(reason)),
  };
}

interface Shown {
  readonly assessment: Assessment;
  readonly content: ChecklistContent;
}

class Pane {
  readonly state = observable<SessionState>({ status: 'loading' });
  /** What is shown; null while nothing is. */
  private shown: Shown | null = null;
  /** What was ticked of this message before: by a session earlier, or here. */
  private earlier: Confirmation | null = null;
  /** What was kept of a message of which nothing is to be ticked. */
  private unticked: Confirmation | null = null;
  private reading = false;
  private missed = false;
  /** Counts messages and attempts, so that what was begun for an earlier one comes to nothing. */
  private turn = 0;
  private quietUntil = 0;
  /** Whether the policy lets the user set something for himself. */
  offersSettings = false;
  private readonly loadKept = keptPolicy();
  private look: MessageLook | undefined;
  private mends: MendLog;
  /** What came of the last mend, as long as it is shown. */
  private mended: Mended | null = null;

  constructor(private readonly ports: PanePorts) {
    this.mends = new MendLog(ports.mender);
  }

  start(): void {
    this.ports.ready().then(
      () => {
        this.ports.watch((what) => (what === 'switched' ? this.restart() : void this.refresh()));
        void this.poll();
        // What was judged before by less is judged anew.
        if (!this.ports.isWhole())
          this.ports.whole().then(
            () => this.judgeAnew(),
            () => undefined,
          );
      },
      (error: unknown) => this.fail(error),
    );
  }

  /** From the beginning: another message, or another attempt. */
  restart(): void {
    this.turn++;
    this.shown = null;
    this.earlier = null;
    this.quietUntil = 0;
    this.mends = new MendLog(this.ports.mender);
    this.state.set({ status: 'loading' });
    void this.refresh();
  }

  /** What is shown may be no longer what the message is to be judged by. */
  judgeAnew(): void {
    this.shown = null;
    void this.refresh();
  }

  /** As {@link judgeAnew}, by less than before: what needed no tick may need one. */
  async judgeByOther(): Promise<void> {
    await this.revoke();
    this.judgeAnew();
  }

  private async poll(): Promise<void> {
    const startedAt = this.ports.clock.now();
    if (this.ports.isVisible()) await this.refresh();
    const took = this.ports.clock.now() - startedAt;
    this.ports.clock.after(Math.max(POLL_MS, took * REST_FACTOR), () => void this.poll());
  }

  /** Reads the message and shows it if it is not what is shown. */
  private async refresh(): Promise<void> {
    if (this.reading) {
      this.missed = true;
      return;
    }
    const { status } = this.state.get();
    if (isBusy(status) || this.ports.clock.now() < this.quietUntil) return;
    this.reading = true;
    const turn = this.turn;
    try {
      const assessment = await this.read();
      const first = this.shown === null;
      if (first && turn === this.turn)
        this.earlier = (await readCarriers(this.ports.carriers, this.ports.clock)).earlier;
      if (turn === this.turn && !isBusy(this.state.get().status)) this.compare(assessment);
    } catch (error) {
      if (turn === this.turn && !isBusy(this.state.get().status)) this.fail(error);
    } finally {
      this.reading = false;
    }
    if (this.missed || turn !== this.turn) {
      this.missed = false;
      await this.refresh();
    }
  }

  private async read(): Promise<Assessment> {
    const [loaded, message] = await Promise.all([this.policy(), this.ports.readMessage()]);
    return this.judge(await completed(this.ports, loaded, message), loaded);
  }

  private judge(message: OutgoingMessage, loaded: LoadedPolicy): Assessment {
    this.look ??= this.ports.openLook?.(() => void this.seeMore());
    return assess(message, loaded, this.ports, this.look?.see(message));
  }

  /** More was found in the files of what is shown. */
  private async seeMore(): Promise<void> {
    const { shown, turn } = this;
    const loaded = await this.policy();
    if (!shown || turn !== this.turn || this.shown !== shown || this.state.get().status !== 'ready') return;
    this.compare(this.judge(shown.assessment.message, loaded));
  }

  private async policy(): Promise<LoadedPolicy> {
    const loaded = await this.loadKept(this.ports);
    const { userMayOverride } = effectivePolicy(loaded.policy, this.ports.mailbox(), null);
    this.offersSettings = userMayOverride.length > 0;
    return loaded;
  }

  private compare(assessment: Assessment): void {
    const { status } = this.state.get();
    const before = this.shown?.assessment;
    const same =
      before?.digest.whole === assessment.digest.whole &&
      before.seen?.revision === assessment.seen?.revision &&
      sameChecklist(before, assessment);
    if (same && (status === 'ready' || status === 'press-send')) return;
    const notice = status === 'press-send' || status === 'sent' ? 'changed' : undefined;
    // What was mended stays said while nothing but what is seen of the message in the background comes in.
    const isSame = before?.digest.whole === assessment.digest.whole;
    this.show(assessment, notice, isSame ? this.mended : null);
  }

  private show(assessment: Assessment, notice?: Notice, mended: Mended | null = null): void {
    this.mended = mended;
    const { language, capabilities } = this.ports;
    const content = contentOf(assessment, language, this.earlier, capabilities);
    this.shown = { assessment, content };
    // The send handler may judge by an older copy of the memory and ask; the pane would have nothing to answer with.
    if (assessment.inspection.decision !== 'send') void this.revoke();
    else if (!isLooking(assessment) && this.ports.isWhole()) this.keep(assessment);
    const action = this.senderFor(assessment) ? 'send' : 'confirm';
    this.state.set({
      status: 'ready',
      content,
      action,
      ...(notice && { notice }),
      mending: this.mends.view(mended),
    });
  }

  private senderFor(assessment: Assessment): Sender['send'] {
    return mustPressSend(assessment, this.ports.capabilities) ? null : this.ports.sender().send;
  }

  private keep(assessment: Assessment): void {
    const { carriers, clock } = this.ports;
    this.unticked = confirmationOf(assessment, [], clock.now());
    keepConfirmation(carriers, clock, this.unticked).catch(() => undefined);
  }

  private async revoke(): Promise<void> {
    const { carriers, clock } = this.ports;
    const confirmation = this.unticked;
    this.unticked = null;
    if (confirmation) await spendConfirmation(carriers, clock, { confirmation, foundIn: carriers });
  }

  /** A passing fault while something is shown stays unsaid: the tick reads the message again in any case. */
  private fail(error: unknown): void {
    if (this.shown && this.state.get().status !== 'loading') return;
    this.state.set({ status: 'failed', failure: failureOf(error), detail: wordsOf(error) });
  }

  /** Shows the message anew after `act` changed it, or what it is judged by. */
  async change(
    content: ChecklistContent,
    act: (now: Shown & { readonly mends: MendLog }) => Promise<Mended | null>,
  ): Promise<void> {
    const { shown } = this;
    if (this.state.get().status !== 'ready' || !shown || shown.content !== content) return;
    this.state.set({ status: 'mending' });
    const turn = this.turn;
    try {
      const mended = await act({ ...shown, mends: this.mends });
      const now = await this.read();
      if (turn === this.turn) this.show(now, undefined, mended);
    } catch (error) {
      if (turn === this.turn)
        this.state.set({ status: 'failed', failure: failureOf(error), detail: wordsOf(error) });
    }
  }

  /** What is confirmed is read once more: it must be what was shown when it was ticked. */
  async confirm(content: ChecklistContent, ticked: readonly string[]): Promise<void> {
    const { shown, ports } = this;
    if (this.state.get().status !== 'ready' || !shown || shown.content !== content) return;
    this.state.set({ status: 'sending' });
    const turn = this.turn;
    try {
      await ports.whole();
      const now = await this.read();
      if (turn !== this.turn) return;
      const { digest, inspection } = shown.assessment;
      const confirmation = confirmationOf(shown.assessment, ticked, ports.clock.now());
      this.earlier = confirmation;
      const unchanged = now.digest.whole === digest.whole && sameChecklist(now, shown.assessment);
      if (isLooking(now)) return this.show(now, unchanged ? undefined : 'changed');
      if (!unchanged || inspection.decision !== 'confirm' || !answers(confirmation, inspection.checklist)) {
        return this.show(now, 'changed');
      }
      ports.noteTicks?.({ ...now, language: ports.language });
      if (!(await keepConfirmation(ports.carriers, ports.clock, confirmation))) {
        return this.state.set({ status: 'failed', failure: 'not-stored' });
      }
      if (turn === this.turn) await this.send(now);
    } catch (error) {
      if (turn === this.turn)
        this.state.set({ status: 'failed', failure: failureOf(error), detail: wordsOf(error) });
    }
  }

  /** Everything is stored by now: once the message leaves, this pane may be gone (documentation of `sendAsync`). */
  private async send(confirmed: Assessment): Promise<void> {
    const send = this.senderFor(confirmed);
    if (!send) return this.state.set({ status: 'press-send' });
    const turn = this.turn;
    try {
      const sending = await send(() => turn === this.turn);
      if (turn !== this.turn) return;
      if (sending === 'by-hand') return this.state.set({ status: 'press-send' });
      this.quietUntil = this.ports.clock.now() + STILL_THERE_MS;
      this.state.set({ status: 'sent' });
    } catch (error) {
      if (turn !== this.turn) return;
      const silent = error instanceof OutlookError && error.kind === 'timeout';
      this.state.set(
        silent ? { status: 'press-send' } : { status: 'failed', failure: 'not-sent', detail: wordsOf(error) },
      );
    }
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof OutlookError && error.kind === 'unavailable') return 'unsupported';
  if (error instanceof NoPolicyError) return 'no-policy';
  return error instanceof AdditionsError ? 'not-added' : 'unreadable';
}

const isBusy = (status: SessionState['status']): boolean => status === 'sending' || status === 'mending';
