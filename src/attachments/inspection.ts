import { PeopleCounter } from '../personalData/count';
import type { AttachmentFacts, FileType } from './facts';
import type { Budget } from './limits';

/** Facts while they are being found. */
export type Draft = { -readonly [Key in keyof AttachmentFacts]: AttachmentFacts[Key] };

/** What the readers of the single formats share while one attachment is looked into. */
export interface Inspection {
  readonly budget: Budget;
  /** Looks into a file within the one at hand, one level deeper. */
  readonly nested: (name: string, bytes: Uint8Array) => Promise<AttachmentFacts>;
  /** As {@link nested} for what has no bytes of its own: a message stored as a part of another. */
  readonly within: (
    name: string,
    size: number,
    type: FileType,
    look: (draft: Draft, contents: Contents, inspection: Inspection) => Promise<void>,
  ) => Promise<AttachmentFacts>;
}

/** Gathers what a file says: the beginning of it as text, and whose data is in it. */
export class Contents {
  private text = '';
  private readonly people = new PeopleCounter();

  constructor(private readonly most: number) {}

  /** A line or paragraph of running text. */
  line(text: string): void {
    if (text.trim() === '') return;
    this.keep(text);
    this.people.addText(text);
  }

  startTable(): void {
    this.people.startTable();
  }

  row(cells: readonly string[]): void {
    if (this.text.length < this.most) this.keep(cells.join('\t').replace(/\t+$/, ''));
    this.people.addRow(cells);
  }

  private keep(text: string): void {
    if (this.text.length < this.most) this.text += `${this.text === '' ? '' : '\n'}${text}`;
  }

  /** Puts what was gathered into the facts. */
  finish(draft: Draft): void {
    if (this.text !== '') draft.text = this.text.slice(0, this.most);
    const counts = this.people.counts();
    if (Object.keys(counts).length > 0) draft.people = counts;
  }
}
