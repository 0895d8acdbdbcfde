import type { Knowledge } from '../knowledge/knowledge';
import { announcedInJapanese } from './japanese';
import { sentencesOf } from './sentences';

/** Words that say that this mail carries a file. Offsets in the text that was searched. */
export interface Announcement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Something is on its way, though not by this mail. */
const BY_POST = /[郵発]送|[急配内]便/;

/**
 * Every place where the writer says that this very mail carries a file, in Japanese or English: not where one is asked
 * for, was received, comes later, is missing, or is spoken of in general.
 * @param inEnglish finds it in an English sentence; see {@link Knowledge.announcedInEnglish}
 */
export function announcementsIn(text: string, inEnglish: Knowledge['announcedInEnglish']): Announcement[] {
  const announcements: Announcement[] = [];
  for (const sentence of sentencesOf(text)) {
    const match = announcedInJapanese(sentence.text) ?? inEnglish(sentence.text);
    // ご査収ください then asks to receive that.
    if (!match || (match[0].slice(1) === '査収' && BY_POST.test(text))) continue;
    const start = sentence.start + match.index;
    announcements.push({ text: match[0], start, end: start + match[0].length });
  }
  return announcements;
}
