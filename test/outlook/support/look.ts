import type { AttachmentFacts } from '../../../src/attachments/facts';
import type { OutgoingMessage } from '../../../src/message/message';
import type { AttachmentLook, FilesSeen } from '../../../src/outlook/ports';

/** A workbook with a hidden sheet, as it is found. */
export const hiddenSheet = (name: string): AttachmentFacts => ({
  name,
  type: 'xlsx',
  size: 18_233,
  protection: 'open',
  sheets: [{ name: '名簿', state: 'hidden', rows: 2_001, columns: 3, hiddenRows: 0, hiddenColumns: 0 }],
});

/** A look whose findings a test brings when it wants. */
export class FakeLook implements AttachmentLook {
  private found = new Map<string, AttachmentFacts>();
  private revision = 0;
  changed: () => void = () => undefined;
  closed = false;

  readonly open = (changed: () => void): AttachmentLook => {
    this.changed = changed;
    return this;
  };
  see({ attachments }: OutgoingMessage): FilesSeen {
    const facts = attachments.map(({ name }) => this.found.get(name) ?? null);
    const done = facts.filter((each) => each !== null).length;
    const looking = done < facts.length ? { done, total: facts.length } : null;
    return { facts, looking, revision: this.revision };
  }
  finds(facts: AttachmentFacts): void {
    this.found.set(facts.name, facts);
    this.revision++;
    this.changed();
  }
  close(): void {
    this.closed = true;
  }
}
