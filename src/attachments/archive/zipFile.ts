import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect } from '../limits';
import { inspectOpenDocument, openDocumentType } from '../office/openDocument';
import { inspectOoxml, ooxmlTypes } from '../office/ooxml';
import { inspectZipArchive } from './archive';
import { openZip, type ZipPart } from './zip';

/** A ZIP file is an archive, an Office document (OOXML) or an OpenDocument, told by the parts it has. */
export async function inspectZip(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  const parts = await list(bytes, draft, inspection);
  const byName = new Map(parts.map((part) => [part.name, part]));
  const types = byName.has('[Content_Types].xml') ? await ooxmlTypes(byName, inspection.budget) : null;
  if (types) return inspectOoxml(byName, types, draft, contents, inspection);
  const openDocument = await openDocumentType(byName, inspection.budget);
  if (openDocument) {
    draft.type = openDocument;
    return inspectOpenDocument(byName, draft, contents, inspection);
  }
  return inspectZipArchive(parts, draft, inspection);
}

/** An archive whose directory is itself encrypted (PKWARE) is protected, and not even its names are known. */
async function list(bytes: Uint8Array, draft: Draft, { budget }: Inspection): Promise<ZipPart[]> {
  try {
    return await openZip(bytes, budget);
  } catch (error) {
    if (error instanceof CannotInspect && error.reason === 'encrypted') {
      draft.protection = 'password';
      draft.protectionMethod = 'zip-directory';
    }
    throw error;
  }
}
