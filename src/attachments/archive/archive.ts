import { CannotInspect, type Budget } from '../limits';
import type { AttachmentFacts, Protection } from '../facts';
import type { Draft, Inspection } from '../inspection';
import { readWhole, type ZipPart } from './zip';

/** Looks at every file in a ZIP archive, as far as the limits go. */
export async function inspectZipArchive(
  parts: readonly ZipPart[],
  draft: Draft,
  { budget, nested }: Inspection,
): Promise<void> {
  const contents: AttachmentFacts[] = (draft.contents = []);
  draft.protection = protectionOf(parts.map(({ encryption }) => encryption !== null));
  const method = parts.find(({ encryption }) => encryption !== null)?.encryption;
  if (method) draft.protectionMethod = method;
  for (const part of parts) {
    budget.time();
    contents.push(await inspectPart(part, budget, nested));
  }
  if (draft.protection === 'password') throw new CannotInspect('encrypted');
}

/** All, some or none of an archive's files are encrypted. */
export function protectionOf(encrypted: readonly boolean[]): Protection {
  if (encrypted.length === 0 || !encrypted.includes(true)) return 'open';
  return encrypted.includes(false) ? 'partly' : 'password';
}

async function inspectPart(
  part: ZipPart,
  budget: Budget,
  nested: Inspection['nested'],
): Promise<AttachmentFacts> {
  if (part.encryption !== null) return sealed(part.name, part.size, part.encryption);
  try {
    return await nested(part.name, await readWhole(part, budget));
  } catch (error) {
    if (!(error instanceof CannotInspect)) throw error;
    return {
      name: part.name,
      type: 'other',
      size: part.size,
      protection: 'unknown',
      couldNotInspect: error.reason,
    };
  }
}

/** An encrypted file in an archive: its name and size are all there is. */
const sealed = (name: string, size: number, method: string): AttachmentFacts => ({
  ...listed(name, size, 'password'),
  protectionMethod: method,
  couldNotInspect: 'encrypted',
});

/** A file in an archive that is not unpacked. */
export const listed = (name: string, size: number, protection: Protection): AttachmentFacts => ({
  name,
  type: 'other',
  size,
  protection,
});
