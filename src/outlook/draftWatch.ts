import { assess, completed } from './assessment';
import { wait, within, type Clock, type EndingClock } from './clock';
import { draftNotice } from './draftNotice';
import { once, type OfficeEvent } from './once';
import { keptPolicy } from './keptPolicy';
import type { LoadedPolicy } from './policySource';
import type { ItemPorts } from './ports';
import { quietly } from './quietly';

export interface DraftWatchPorts extends ItemPorts {
  readonly clock: EndingClock;
  readonly bar: DraftBar;
}

/** The message's notification bar, as far as it is ours. */
export interface DraftBar {
  /** What it was last made to say for this message, whether the sender has dismissed it or not. */
  last(): Promise<string>;
  /** '' takes the bar away. */
  say(text: string): Promise<void>;
}

export interface DraftWatch {
  /** For each event of a message being written. Never rejects, and completes the event exactly once. */
  changed(event: OfficeEvent<undefined>): Promise<void>;
  /** Leaves the calls that Outlook serves at a time to others. */
  stop(): void;
}

/** Recipients come in bursts: several pasted, or picked one after the other. */
const QUIET_MS = 400;
/** Nobody waits for it; but an event that is still under way when Send is pressed can get in its way (office-js 4669). */
const LIMIT_MS = 4_000;

/**
 * What is done while a message is written: what the policy adds is added, and what is serious is said in the notification
 * bar, replaced only where it says something else. Of events in quick succession the last does it for all.
 */
export function draftWatch(clock: Clock, makePorts: () => DraftWatchPorts): DraftWatch {
  let turn = 0;
  let underWay: EndingClock | null = null;
  const policyOf = keptPolicy();
  const stop = () => {
    turn++;
    underWay?.end();
  };
  const lookAgain = async () => {
    stop();
    const mine = turn;
    await wait(clock, QUIET_MS);
    if (mine !== turn) return;
    const ports = makePorts();
    underWay = ports.clock;
    try {
      await within(clock, LIMIT_MS, look(ports, policyOf(ports)), () => undefined);
    } finally {
      ports.clock.end();
    }
  };
  return {
    stop,
    async changed(event) {
      const complete = once(event);
      try {
        await lookAgain();
      } catch {
        // Whatever it is, Send will say it.
      }
      // The window may be gone.
      quietly(complete);
    },
  };
}

async function look(ports: DraftWatchPorts, loading: Promise<LoadedPolicy>): Promise<void> {
  const [loaded, read] = await Promise.all([loading, ports.readMessage()]);
  const message = await completed(ports, loaded, read).catch(() => read);
  const { policy, inspection } = assess(message, loaded, ports);
  const text = policy.draftNotice ? draftNotice(inspection.findings, ports.language) : '';
  if (text !== (await ports.bar.last()) && !ports.clock.ended) await ports.bar.say(text);
}
