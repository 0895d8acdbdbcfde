import type { Language } from '../../src/locales/texts';
import { migrate, type Migration } from '../../src/migration/migrate';
import type { ProductId } from '../../src/migration/product';

/** Migrates files that exist only here, all lying in a folder. */
export function migrated(
  files: Readonly<Record<string, string | Uint8Array>>,
  { from = null, language = 'en' }: { from?: ProductId | null; language?: Language } = {},
): Migration {
  const given = Object.entries(files).map(([path, contents]) => ({
    path,
    bytes: typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
    isNamed: false,
  }));
  const found = migrate(given, from, language);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** `line kind subject → to (text)` of every note. */
export const notesOf = ({ notes }: Migration): string[] =>
  notes.map(
    ({ line, kind, subject, to, text }) =>
      `${line ?? '-'} ${kind} ${subject}${to ? ` → ${to}` : ''}${text ? ` (${text})` : ''}`,
  );
