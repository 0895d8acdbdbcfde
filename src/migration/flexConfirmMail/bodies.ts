import type { Draft } from '../draft';
import { BadLine } from '../note';
import type { SettingsFile } from '../product';
import { anywhereByWildcards } from '../words';
import { severities } from './entries';
import { headingOf, linesOf, pairOf, withoutNegated, type Line } from './lines';

interface Section extends Line {
  readonly name: string;
  /** The last of several lines with one key counts. */
  readonly values: Map<string, string>;
}

const KEYS = ['Keywords', 'Message', 'WarningType', 'Language'];

/** UnsafeBodies.txt: sections with words of the body and what to say of them. */
export function takeUnsafeBodies(file: SettingsFile, draft: Draft): void {
  const said = new Map<string, Section>();
  for (const section of sectionsOf(file, draft)) {
    const place = { file: file.name, line: section.number };
    const words = wordsOf(section, file, draft);
    if (words.length === 0) {
      draft.note(place, 'fault', section.text, { text: 'fault.no-keywords' });
      continue;
    }
    const type = section.values.get('WarningType')?.toUpperCase();
    const severity = severities.find((each) => each === type) ?? 'WARNING';
    const twin = JSON.stringify([words, severity]);
    const first = said.get(twin);
    if (first) {
      const values = { section: first.text };
      draft.note(place, 'none', section.text, { text: 'fcm.language-twin', values });
      continue;
    }
    said.set(twin, section);
    draft.addKeyword({
      id: idOf(section.name),
      words,
      in: 'body',
      level: severity === 'BLOCK' ? 'block' : 'warning',
      message: (section.values.get('Message') ?? '').replace(/\\n/g, ' '),
    });
    noteSection(draft, section, file, severity);
  }
}

function noteSection(draft: Draft, section: Section, file: SettingsFile, severity: string): void {
  const place = { file: file.name, line: section.number };
  const type = section.values.get('WarningType') ?? severity;
  const to = 'keywords';
  if (type.toUpperCase() !== severity)
    draft.note(place, 'changed', section.text, { to, text: 'fcm.unknown-type', values: { type } });
  else if (severity === 'REWARNING')
    draft.note(place, 'changed', section.text, { to, text: 'fcm.rewarning' });
  else if (section.values.has('Language'))
    draft.note(place, 'changed', section.text, { to, text: 'fcm.language' });
  else draft.note(place, 'taken', section.text, { to });
}

function sectionsOf(file: SettingsFile, draft: Draft): Section[] {
  const sections = new Map<string, Section>();
  let section: Section | undefined;
  for (const line of linesOf(file.text)) {
    const heading = headingOf(line);
    if (heading !== null) {
      section = sections.get(heading) ?? { ...line, name: heading, values: new Map<string, string>() };
      sections.set(heading, section);
      continue;
    }
    draft.attempt({ file: file.name, line: line.number }, line.text, () => {
      const { key, value } = pairOf(line);
      if (!section) throw new BadLine('fault.no-section');
      if (!KEYS.includes(key)) throw new BadLine('fault.key', { key, keys: KEYS.join(', ') });
      section.values.set(key, value);
    });
  }
  return [...sections.values()];
}

function wordsOf({ values, number }: Section, file: SettingsFile, draft: Draft): string[] {
  const entries = (values.get('Keywords') ?? '')
    .split(',')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const { left, negated } = withoutNegated(entries);
  for (const { entry, took } of negated) {
    draft.note({ file: file.name, line: number }, took ? 'taken' : 'unused', entry.text, {
      text: took ? 'fcm.negated' : 'fcm.negates-nothing',
    });
  }
  return left.map(({ text }) => anywhereByWildcards(text)).filter((word) => word !== '');
}

/** Ids have no other letters than these; several of one name are numbered. */
const idOf = (name: string): string => `body-${name.replace(/[^\w.-]+/g, '')}`.replace(/-$/, '');
