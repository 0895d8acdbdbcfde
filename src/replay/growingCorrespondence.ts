import { Correspondence } from '../memory/correspondence';
import type { Memory } from '../memory/memory';

/** A memory ready for questions that stays so as it learns: mail after mail, building it anew would be most of the work. */
export class GrowingCorrespondence extends Correspondence {
  /**
   * Takes in what `memory` learnt since, where that is one mail younger than all others.
   * @returns whether it did; else it is to be built anew.
   */
  grow(memory: Memory): boolean {
    const { log, horizon, forgotten } = this.remembered;
    const place = log.length;
    const isOneMore =
      memory.log.length === place + 1 &&
      memory.log[place - 1] === log[place - 1] &&
      memory.horizon === horizon &&
      memory.forgotten === forgotten;
    if (!isOneMore) return false;
    this.remembered = memory;
    const mail = memory.log[place]!;
    for (const key of mail.recipients) {
      const known = this.people.get(key);
      const { name } = memory.people.get(key)!;
      if (!known) this.addPerson(key);
      // Another object, since who has prepared something from the one with the old name would not notice.
      else if (known.name !== name) this.people.set(key, { ...known, name });
    }
    this.addMail(mail, place);
    return true;
  }
}
