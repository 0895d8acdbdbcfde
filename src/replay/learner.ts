import { Correspondence } from '../memory/correspondence';
import { encodeMemory, storedSize } from '../memory/encoding';
import { fit, MEMORY_BYTES } from '../memory/fit';
import { parseAddress } from '../message/address';
import { learn, type Memory } from '../memory/memory';
import { recipientFields, type OutgoingMessage } from '../message/message';

/** Characters that a mail takes in the log beside its recipients, each recipient there, and a person beside name and address. */
const MAIL_SIZE = 8;
const RECIPIENT_SIZE = 3;
const PERSON_SIZE = 8;

/**
 * A memory that learns mail after mail and keeps to its size, as the add-in's does by storing it after every mail. The
 * size is taken only when it could have come near the limit: encoding the memory costs more than learning a mail.
 */
export class Learner {
  /** Bytes that are still free, or a few less. */
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
    this.room = MEMORY_BYTES - storedSize(encodeMemory(kept));
    return kept;
  }
}

/** The bytes by which a mail makes the stored memory longer, or a few more. */
function growth(message: OutgoingMessage, { people }: Memory): number {
  let size = MAIL_SIZE;
  for (const field of recipientFields) {
    for (const { name, address } of message[field]) {
      const known = people.get(parseAddress(address)?.key ?? '');
      size += RECIPIENT_SIZE;
      if (!known) size += storedSize(address) + PERSON_SIZE;
      if (known?.name !== name) size += storedSize(name);
    }
  }
  return size;
}
