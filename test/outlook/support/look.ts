import type { AttachmentFacts } from '../../../src/attachments/facts';
import type { OutgoingMessage } from '../../../src/message/message';
import type { MessageLook, MessageSeen, WordingSeen } from '../../../src/outlook/ports';
import type { MessageSlips } from '../../../src/wording/slip';

/** A workbook with a hidden sheet, as it is found. */
export const hiddenSheet = (name: string): AttachmentFacts => ({
  name,
  type: 'xlsx',
  size: 18_233,
  protection: 'open',
  sheets: [{ name: '名簿', state: 'hidden', rows: 2_001, columns: 3, hiddenRows: 0, hiddenColumns: 0 }],
});

/** A look whose findings a test brings when it wants. */
export class FakeLook implements MessageLook {
  private found = new Map<string, AttachmentFacts>();
  private revision = 0;
  /** Left out, nobody reads the wording. */
  wording: WordingSeen | undefined;
  changed: () => void = () => undefined;
  closed = false;

  readonly open = (changed: () => void): MessageLook => {
    this.changed = changed;
    return this;
  };
  see({ attachments }: OutgoingMessage): MessageSeen {
    const facts = attachments.map(({ name }) => this.found.get(name) ?? null);
    const done = facts.filter((each) => each !== null).length;
    const looking = done < facts.length ? { done, total: facts.length } : null;
    const { wording } = this;
    return { facts, looking, revision: this.revision, ...(wording && { wording }) };
  }
  finds(facts: AttachmentFacts): void {
    this.found.set(facts.name, facts);
    this.revision++;
    this.changed();
  }
  reads(slips: MessageSlips): void {
    this.wording = { facts: slips, reading: false, revision: ++this.revision };
    this.changed();
  }
  close(): void {
    this.closed = true;
  }
}
