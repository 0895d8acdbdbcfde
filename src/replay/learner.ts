import { Correspondence } from '../memory/correspondence';
import { encodeMemory, storedSize } from '../memory/encoding';
import { fit, MEMORY_BYTES } from '../memory/fit';
import { learn, type Memory } from '../memory/memory';
import { recipientFields, type OutgoingMessage } from '../message/message';

/** Characters that a mail takes in the log beside its recipients, and each recipient at most. */
const MAIL_SIZE = 12;
const RECIPIENT_SIZE = 4;

/**
 * A memory that learns mail after mail and keeps to its size, as the add-in's does by storing it after every mail. The
 * size is taken only when it could have come near the limit: encoding the memory costs more than learning a mail.
 */
export class Learner {
  /** Bytes of which it is sure that they are still free. */
  private room = 0;
  private ready: Correspondence | null = null;

  constructor(private known: Memory) {}

  get memory(): Memory {
    return this.known;
  }

  get correspondence(): Correspondence {
    this.ready ??= new Correspondence(this.known);
    return this.ready;
  }

  learn(message: OutgoingMessage, sent: Date): void {
    const grown = learn(this.known, message, sent);
    if (grown === this.known) return;
    this.room -= growth(message, this.known);
    this.known = this.room > 0 ? grown : this.fitted(grown);
    if (!this.ready?.grow(this.known)) this.ready = null;
  }

  private fitted(memory: Memory): Memory {
    const kept = fit(memory);
    // Half of it: as people come, the numbers of others in the log may grow by a digit too.
    this.room = (MEMORY_BYTES - storedSize(encodeMemory(kept))) / 2;
    return kept;
  }
}

/** At least the bytes by which a mail makes the stored memory longer. */
function growth(message: OutgoingMessage, memory: Memory): number {
  let size = MAIL_SIZE;
  for (const field of recipientFields) {
    for (const { name, address } of message[field]) {
      size += RECIPIENT_SIZE;
      if (!memory.people.has(address.toLowerCase())) size += 3 * (name.length + address.length) + MAIL_SIZE;
    }
  }
  return size;
}
