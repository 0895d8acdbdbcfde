import type { Finding } from '../inspection/finding';
import { draftNoticeTexts } from '../locales/draftNotice';
import type { Language } from '../locales/texts';
import { oneLine } from './markdown';

/** Documented limit of a notification's text, in UTF-16 units. */
export const NOTICE_LIMIT = 150;

/**
 * What is serious about whom and what a mail being written goes to, from and with: the first of it, and how much more there
 * is. '' where there is nothing. What is still to be written or attached is no fault before Send.
 * @param findings most serious first
 */
export function draftNotice(findings: readonly Finding[], language: Language): string {
  const serious = findings.filter(
    ({ level, section, check }) =>
      (level === 'warning' || level === 'block') &&
      section !== 'subject' &&
      section !== 'wording' &&
      check !== 'missing-attachment',
  );
  const [first] = serious;
  if (!first) return '';
  const more =
    serious.length > 1 ? draftNoticeTexts.text(language, 'more', { count: serious.length - 1 }) : '';
  const key = first.level === 'block' ? 'block' : 'warning';
  const notice = draftNoticeTexts.text(language, key, { message: oneLine(first.message) });
  return cut(notice, NOTICE_LIMIT - more.length) + more;
}

/** Never within a surrogate pair. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
