import { hash } from '../confirmation/digest';
import { minuteOf } from '../memory/memory';
import { mergedMarks, readMarks, writeMarks, type Mark } from '../memory/needless';
import { keptText, type KeptTextPorts } from './keptText';
import { NEEDLESS_KEY } from './needless';

/** What the sender marked as needless to be asked, as a page keeps it. */
export interface NeedlessStore {
  /** Those that stand, latest first. */
  marks(): Mark[];
  /** Marks a finding's reason, or takes it back. Rejects where Outlook did not take it; then this machine has it. */
  mark(reason: string, needless: boolean): Promise<void>;
  /** Takes back those that `which` chooses, so that they are asked again. Rejects as `mark` does. */
  takeBack(which: (mark: Mark) => boolean): Promise<void>;
}

/** Both copies are read together and written together. */
export function needlessStore(ports: KeptTextPorts): NeedlessStore {
  const copies = keptText(ports, NEEDLESS_KEY);
  const known = (): Mark[] => mergedMarks([copies.inOutlook(), copies.onMachine()].map(readMarks));
  async function save(marks: readonly Mark[]): Promise<void> {
    const text = writeMarks(marks);
    copies.keepOnMachine(text);
    if (ports.roaming()) await copies.keepInOutlook(text);
  }
  const put = (reasons: readonly string[], about: Mark['about']): Promise<void> => {
    const marks = known();
    const now = minuteOf(new Date(ports.clock.now()));
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
