import { hash } from '../confirmation/digest';
import { minuteOf } from '../memory/memory';
import { mergedMarks, readMarks, writeMarks, type Mark } from '../memory/needless';
import { call, type Callback } from './call';
import type { MemoryStorePorts } from './memoryStore';
import { quietly } from './quietly';
import { NEEDLESS_KEY } from './needless';
import { copiesOfMarks, localKey } from './pageNeedless';

/** What the sender marked as needless to be asked, as a page keeps it. */
export interface NeedlessStore {
  /** Those that stand, latest first. */
  marks(): Mark[];
  /** Marks a finding's reason, or takes it back. Rejects where Outlook did not take it; then this machine has it. */
  mark(reason: string, needless: boolean): Promise<void>;
  /** Takes back those that `which` chooses, so that they are asked again. Rejects as `mark` does. */
  takeBack(which: (mark: Mark) => boolean): Promise<void>;
}

const SAVE_TIMEOUT_MS = 5_000;

/** Both copies are read together and written together, for each runtime may see a stale one (office-js 6728, 5650). */
export function needlessStore(ports: MemoryStorePorts): NeedlessStore {
  const { clock, roaming, store } = ports;
  const known = (): Mark[] => mergedMarks(copiesOfMarks(ports).map(readMarks));
  async function save(marks: readonly Mark[]): Promise<void> {
    const text = writeMarks(marks);
    quietly(() => store?.set(localKey(ports), text));
    const settings = roaming();
    if (!settings) return;
    settings.set(NEEDLESS_KEY, text);
    await call<void>(clock, SAVE_TIMEOUT_MS, (callback: Callback<void>) =>
      settings.saveAsync(callback as never),
    );
  }
  const put = (reasons: readonly string[], about: Mark['about']): Promise<void> => {
    const marks = known();
    const now = minuteOf(new Date(clock.now()));
    // Later than what was said of it before, also within one minute.
    const minute = (reason: string) =>
      Math.max(now, (marks.find((mark) => mark.reason === reason)?.minute ?? 0) + 1);
    return save(mergedMarks([marks, reasons.map((reason) => ({ reason, minute: minute(reason), about }))]));
  };
  const standing = (): Mark[] => known().filter(({ about }) => about);
  return {
    marks: () => standing().reverse(),
    mark(reason, needless) {
      // As it was made: see reasonOf.
      const [check = '', , , person = '', ...others] = reason.split('\n');
      return put([hash(reason)], needless ? { check, person, others: others.length } : null);
    },
    takeBack(which) {
      const reasons = standing().filter(which);
      return reasons.length === 0
        ? Promise.resolve()
        : put(
            reasons.map(({ reason }) => reason),
            null,
          );
    },
  };
}
