import type { Draft } from '../draft';
import { BadLine } from '../note';
import type { SettingsFile } from '../product';
import { headingOf, linesOf, withoutNegated, type Line } from './lines';

export const severities = ['WARNING', 'REWARNING', 'BLOCK'] as const;
/** How much the product makes of an entry: ticked, asked about once more in a window of its own, not sent. */
export type Severity = (typeof severities)[number];

/** Notes the entries that take others out. @returns the rest */
function leftOf<T extends Line>(entries: readonly T[], file: SettingsFile, draft: Draft): readonly T[] {
  const { left, negated } = withoutNegated(entries);
  for (const { entry, took } of negated) {
    const place = { file: file.name, line: entry.number };
    if (took) draft.note(place, 'taken', entry.text, { text: 'fcm.negated' });
    else draft.note(place, 'unused', entry.text, { text: 'fcm.negates-nothing' });
  }
  return left;
}

const PATTERN = /^[^\s<>()[\]"',;:\\/]+$/;

/** A pattern over domains or addresses, which is written as in a policy. @throws BadLine */
function patternOf({ text }: Line): string {
  const pattern = text.normalize('NFKC').toLowerCase().replace(/^@/, '');
  const [, domain = pattern] = /@([^@]*)$/.exec(pattern) ?? [];
  if (!PATTERN.test(pattern) || domain === '' || !/[.*?]/.test(domain))
    throw new BadLine('fault.address', { value: text });
  return pattern;
}

/** TrustedDomains.txt: whom the product takes for internal. */
export function takeTrusted(file: SettingsFile, draft: Draft): void {
  for (const line of leftOf(linesOf(file.text), file, draft)) {
    const place = { file: file.name, line: line.number };
    draft.attempt(place, line.text, () => {
      const pattern = patternOf(line);
      const isAddress = pattern.includes('@');
      if (isAddress) draft.addRecipient('trusted', pattern);
      else draft.addDomain(pattern);
      const to = isAddress ? 'recipients.trusted' : 'organization.domains';
      draft.note(place, 'taken', line.text, { to });
    });
  }
}

interface Entry extends Line {
  readonly severity: Severity;
}

/** The entries of a file with sections; those before the first are warnings. */
function entriesOf(file: SettingsFile, draft: Draft): Entry[] {
  let severity: Severity = 'WARNING';
  const entries: Entry[] = [];
  for (const line of linesOf(file.text)) {
    const heading = headingOf(line)?.toUpperCase();
    const known = severities.find((each) => each === heading);
    if (known) severity = known;
    else if (heading !== undefined) {
      const values = { section: severity };
      draft.note({ file: file.name, line: line.number }, 'fault', line.text, {
        text: 'fault.section',
        values,
      });
    } else entries.push({ ...line, severity });
  }
  return severities.flatMap((each) =>
    leftOf(
      entries.filter((entry) => entry.severity === each),
      file,
      draft,
    ),
  );
}

const noteEntry = (draft: Draft, file: SettingsFile, { number, text, severity }: Entry, to: string) =>
  draft.note(
    { file: file.name, line: number },
    severity === 'REWARNING' ? 'changed' : 'taken',
    text,
    severity === 'REWARNING' ? { to, text: 'fcm.rewarning' } : { to },
  );

/** UnsafeDomains.txt. @returns the patterns, for `UntrustUnsafeRecipients` */
export function takeUnsafeDomains(file: SettingsFile, draft: Draft): string[] {
  const patterns: string[] = [];
  for (const entry of entriesOf(file, draft)) {
    draft.attempt({ file: file.name, line: entry.number }, entry.text, () => {
      const pattern = patternOf(entry);
      const list = entry.severity === 'BLOCK' ? 'blocked' : 'watched';
      draft.addRecipient(list, pattern);
      patterns.push(pattern);
      noteEntry(draft, file, entry, `recipients.${list}`);
    });
  }
  return patterns;
}

/** UnsafeFiles.txt: words that a file's name holds somewhere, with wildcards. */
export function takeUnsafeFiles(file: SettingsFile, draft: Draft): void {
  for (const entry of entriesOf(file, draft)) {
    const pattern = `*${entry.text.replace(/^\*+|\*+$/g, '')}*`.replace(/^\*\*$/, '*');
    const list = entry.severity === 'BLOCK' ? 'blocked' : 'watched';
    draft.addFile(list, pattern);
    noteEntry(draft, file, entry, `attachments.${list}`);
  }
}
