import {
  withoutContents,
  type Mend,
  type Mended,
  type Mending,
  type MendMeans,
  type UndoableMend,
} from '../inspection/mend';
import { refusalOf } from './mending/refusal';

/** Takes a mend back. Rejects where Outlook refuses, or where what was changed is not there any more. */
export type Undo = () => Promise<void>;

/** Changes the message being written. */
export interface Mender {
  /** What this Outlook can change. */
  means(): MendMeans;
  /**
   * @returns the way back; null where there is none.
   * Rejects where it is not done.
   */
  apply(mend: Mend): Promise<Undo | null>;
}

/** What was mended from one checklist, and the ways back, which it keeps until the message is sent. */
export class MendLog {
  private undos: (UndoableMend & { readonly undo: Undo })[] = [];
  private count = 0;

  constructor(private readonly mender: Mender) {}

  /** Never rejects: a change that is refused is told, not fatal. */
  async apply(given: Mend): Promise<Mended> {
    const id = ++this.count;
    const mend = withoutContents(given);
    try {
      const undo = await this.mender.apply(given);
      if (undo) this.undos.unshift({ id, mend, undo });
      return { id, mend, undo: false };
    } catch (error) {
      return { id, mend, undo: false, refusal: refusalOf(error, mend) };
    }
  }

  /** Takes one back, in whatever order; one that is refused may be tried again. Null where there is none of that number. */
  async undo(done: number): Promise<Mended | null> {
    const entry = this.undos.find((each) => each.id === done);
    if (!entry) return null;
    const id = ++this.count;
    const { mend, undo } = entry;
    try {
      await undo();
      this.undos = this.undos.filter((each) => each !== entry);
      return { id, mend, undo: true };
    } catch (error) {
      return { id, mend, undo: true, refusal: refusalOf(error, mend) };
    }
  }

  /** What the checklist shows. @param last what came of the last press, if that was a mend. */
  view(last: Mended | null): Mending {
    return {
      means: this.mender.means(),
      ...(last && { last }),
      undoable: this.undos.map(({ id, mend }) => ({ id, mend })),
    };
  }
}
