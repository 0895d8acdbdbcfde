import type { Language } from '../locales/texts';

/** A file that cannot be read as a message, with the reasons in the reader's language: one line each. */
export class UnreadableFile extends Error {
  constructor(readonly reasons: (language: Language) => readonly string[]) {
    super(reasons('en').join('\n'));
    this.name = 'UnreadableFile';
  }
}
