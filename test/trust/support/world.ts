import type { ProfileId } from '../../../src/simulator/model/profiles';
import { FakeOutlook, keyOf, seenIn, type Draft, type Kept } from './fakeOutlook';
import type { CallName, FaultKind } from './faults';
import { external, internal, policyOf } from './scenarios';
import type { Time } from './time';

/** A tick of everything, and what it was for. */
export interface Tick {
  readonly draft: string;
  readonly level: number;
  readonly at: number;
  used: boolean;
}

/** How long a confirmation counts by the product's own promise, and a little for clocks that differ. */
const LIFETIME_MS = 10 * 60_000 + 1_000;

const custom = { id: 'boss', label: '上長の確認を得た', when: 'external' };
/** What the administrator asks for: of external mail usually, or one tick more. */
const policies = [policyOf(), policyOf({ checklist: { custom: [custom] } })];

/** All that can happen, in whatever order, to the messages in two windows of one Outlook. */
export const events = {
  send: (world: World) => world.send(),
  command: (world: World) => void world.front.command(),
  'open pane': (world: World) => world.front.openPane(),
  tick: (world: World) => world.tick(),
  back: (world: World) => world.inDialog(({ session }) => session.back?.()),
  'close dialog': (world: World) =>
    world.inDialog((dialog) => dialog.handlers.dialogEventReceived?.({ error: 12006 })),
  'edit text': (world: World) =>
    world.edit((draft) => (draft.text = draft.text.endsWith('。') ? `${draft.text}追伸` : external.text)),
  'edit recipients': (world: World) =>
    world.edit((draft) => (draft.to = draft.to === internal.to ? external.to : internal.to)),
  'other window': (world: World) => world.turnTo(),
  'change policy': (world: World) => world.changePolicy(),
  'item data fails': (world: World) => world.toggle('session.set'),
  'storage fails': (world: World) => world.toggle('storage.set'),
  'dialogs fail': (world: World) => world.toggle('dialog.open'),
  crash: (world: World) => world.crash(),
  wait: (world: World) => world.time.advance(11 * 60_000),
  'clock set back': (world: World) => world.jump(),
} satisfies Record<string, (world: World) => unknown>;
export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as EventName[];

/** A world in which nothing is under way and no page is open: all that it goes on from. */
export interface Quiet {
  readonly windows: readonly Kept[];
  readonly faults: ReadonlyMap<CallName, FaultKind>;
  readonly ticks: readonly Tick[];
  readonly level: number;
  readonly at: number;
  readonly jumped: boolean;
  readonly now: number;
}

/**
 * Two windows with the same message in each, the product's real scripts in both, and whoever sits in front of them. Whatever
 * leaves is held against what was ticked.
 */
export class World {
  readonly windows: readonly [FakeOutlook, FakeOutlook];
  /** What left although nobody had ticked it as it was. */
  readonly slipped: string[] = [];
  /** By what was shown. */
  private readonly ticks: Tick[] = [];
  private level = 0;
  private at = 0;
  private jumped = false;
  /** The policies in force while handlers that are not done were at work. */
  private readonly levelsOfRuns: number[] = [];

  constructor(
    id: ProfileId,
    readonly time: Time,
    from?: Quiet,
  ) {
    time.restart(from?.now);
    const storage = { current: null as FakeOutlook | null };
    const open = (): FakeOutlook => {
      const outlook = new FakeOutlook(
        id,
        structuredClone(external),
        policies[0]!,
        time,
        storage.current ?? undefined,
      );
      outlook.hidesSession = outlook.profile.quirks.sessionDataHiddenFromHandler;
      outlook.ticks = (draft, items) => {
        // By what was shown: an open pane has the policy of up to a minute ago.
        const level = items.some((item) => item.includes(custom.id)) ? 1 : 0;
        this.ticks.push({ draft, level, at: time.now(), used: false });
      };
      outlook.leaves = (draft) => this.leaves(draft);
      storage.current ??= outlook;
      return outlook;
    };
    this.windows = [open(), open()];
    if (from) this.resume(from);
  }

  /** Null where something is under way, which cannot be copied. */
  quiet(): Quiet | null {
    const isBusy =
      this.isBusy() || this.windows.some(({ pane, dialogs }) => pane ?? dialogs.some(({ open }) => open));
    if (isBusy) return null;
    const { level, at, jumped } = this;
    const { faults } = this.windows[0];
    return {
      windows: this.windows.map((window) => window.state()),
      ...structuredClone({ faults, ticks: this.ticks, level, at, jumped }),
      now: this.time.now(),
    };
  }
  private resume({ windows, faults, ticks, level, at, jumped }: Quiet): void {
    this.windows.forEach((window, index) => {
      window.resume(windows[index]!);
      faults.forEach((kind, call) => window.faults.set(call, kind));
      window.policy = policies[level]!;
    });
    this.ticks.push(...structuredClone(ticks));
    Object.assign(this, { level, at, jumped });
  }

  get front(): FakeOutlook {
    return this.windows[this.at]!;
  }
  send(): void {
    if (!this.isBusy()) this.levelsOfRuns.length = 0;
    this.levelsOfRuns.push(this.level);
    this.front.send();
  }
  private isBusy(): boolean {
    return this.windows.some(({ runs }) => runs.some(({ answers }) => answers.length === 0));
  }
  turnTo(): void {
    this.at = 1 - this.at;
  }
  changePolicy(): void {
    this.level = 1 - this.level;
    for (const window of this.windows) window.policy = policies[this.level]!;
  }
  toggle(call: 'session.set' | 'storage.set' | 'dialog.open'): void {
    for (const { faults } of this.windows) if (!faults.delete(call)) faults.set(call, 'fails');
  }
  crash(): void {
    this.front.crash();
  }
  jump(): void {
    this.jumped = true;
    this.time.jump(-3_600_000);
  }

  inDialog(act: (dialog: FakeOutlook['dialogs'][number]) => void): void {
    const dialog = this.front.dialogs.find(({ open }) => open);
    if (dialog) act(dialog);
  }
  /** Everything in the dialog, or else in the pane. */
  tick(): void {
    const dialog = this.front.dialogs.find(({ open }) => open);
    const { pane } = this.front;
    if (dialog) this.front.tick(dialog.session, dialog.state);
    else if (pane?.session) this.front.tick(pane.session, pane.state);
  }
  /** A message whose handler is at work is locked, unless a dialog is open beside it. */
  edit(act: (draft: Draft) => void): void {
    const busy = this.front.runs.some(({ answers }) => answers.length === 0);
    if (!busy || this.front.dialogs.some(({ open }) => open)) act(this.front.draft);
    this.front.look();
  }

  /** What is wrong by now. */
  wrong(): string[] {
    const twice = this.windows.some(({ runs }) => runs.some(({ answers }) => answers.length > 1));
    return twice ? [...this.slipped, 'an event was answered twice'] : this.slipped;
  }

  /** The one thing that matters: what goes out was confirmed exactly as it is, or needed no confirmation. */
  private leaves(draft: Draft): void {
    if (draft.to.every((address) => address.endsWith('@example.co.jp'))) return;
    const key = keyOf(draft);
    // The administrator may have changed the policy while the handler was at work.
    const level = Math.min(this.level, ...this.levelsOfRuns);
    const tick = this.ticks.find(
      (each) =>
        !each.used &&
        each.draft === key &&
        each.level >= level &&
        (this.jumped || this.time.now() - each.at <= LIFETIME_MS),
    );
    if (tick) tick.used = true;
    else this.slipped.push(`left without a tick: ${draft.text.slice(-4)} to ${draft.to.join()}`);
  }

  /** Of the confirmations of which there is a copy somewhere: only of these it matters whether they were used. */
  private idsKept(): Set<string> {
    const texts = [
      ...this.windows.flatMap(({ session, hiddenSession }) => [
        ...session.values(),
        ...hiddenSession.values(),
      ]),
      ...this.windows[0].storage.entries.values(),
    ];
    return new Set(texts.flatMap((text) => /"id":"([^"]+)/.exec(text)?.[1] ?? []));
  }

  /** What two worlds have in common that go on alike. */
  key(): string {
    const ids = new Map<string, string>();
    const now = this.time.now();
    const alive = this.idsKept();
    const named = (text: string) =>
      text
        .replace(/"id\\*":\\*"([^"\\]+)/g, (_, id: string) => `"id":"${nameOf(ids, id)}`)
        .replace(/spent\.([\w-]+)/g, (_, id: string) => `spent.${nameOf(ids, id)}`)
        .replace(/\b1[78]\d{11}\b/g, (moment) => ageOf(now - Number(moment)));
    const windows = this.windows.map((window) => [
      window.draft,
      [...window.session, ...window.hiddenSession].map(([name, text]) => [
        name,
        withMarks(text, alive, (id) => nameOf(ids, id)),
      ]),
      Array.from(window.faults.keys()),
      window.runs.filter(({ answers }) => answers.length === 0).length,
      window.dialogs.filter(({ open }) => open).map(({ state }) => seenIn(state)),
      window.pane && seenIn(window.pane.state),
    ]);
    const ticks = this.ticks
      .filter(({ used }) => !used)
      .map(({ draft, level, at }) => [draft, level, ageOf(now - at)].join());
    const storage = Array.from(this.windows[0].storage.entries)
      .filter(([name]) => !name.includes('memory'))
      .filter(([name]) => !name.includes('spent.') || alive.has(name.replace(/.*spent\./, '')))
      .sort();
    const runs = this.isBusy() ? Math.min(...this.levelsOfRuns) : null;
    const marks = Array.from(new Set(ticks)).sort();
    return named(JSON.stringify([this.at, this.level, this.jumped, runs, windows, marks, storage]));
  }
}

/** What an item keeps, with names for the marks of used confirmations, and without those that no longer matter. */
const withMarks = (text: string, alive: ReadonlySet<string>, name: (id: string) => string): string =>
  text.replace(/"spent":\[([^\]]*)\]/, (_, marks: string) => {
    const ids = marks.split(',').map((mark) => mark.slice(1, -1));
    return `"spent":[${ids
      .filter((id) => alive.has(id))
      .map(name)
      .join()}]`;
  });

const nameOf = (ids: Map<string, string>, id: string): string => {
  if (!ids.has(id)) ids.set(id, `#${ids.size}`);
  return ids.get(id)!;
};

const ageOf = (milliseconds: number): string =>
  milliseconds < -1_000 ? 'to come' : milliseconds > LIFETIME_MS ? 'old' : 'fresh';
