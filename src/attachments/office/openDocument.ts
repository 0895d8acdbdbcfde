import { readWhole, readXmlPart, type ZipPart } from '../archive/zip';
import type { FileType } from '../facts';
import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { latin1 } from '../text';
import { readOpenDocumentContent } from './openDocumentContent';

type Parts = ReadonlyMap<string, ZipPart>;

const MEDIA_TYPE = /^application\/vnd\.oasis\.opendocument\.([a-z-]+)/;

/** @returns null where the package is no OpenDocument (OASIS, part 2: its `mimetype` says so). */
export async function openDocumentType(parts: Parts, budget: Budget): Promise<FileType | null> {
  const mimetype = parts.get('mimetype');
  if (!mimetype || mimetype.size > 200) return null;
  const kind = MEDIA_TYPE.exec(latin1(await readWhole(mimetype, budget)))?.[1];
  if (kind === undefined) return null;
  if (kind.startsWith('text')) return 'odt';
  if (kind.startsWith('spreadsheet')) return 'ods';
  if (kind.startsWith('presentation')) return 'odp';
  return 'odf';
}

export async function inspectOpenDocument(
  parts: Parts,
  draft: Draft,
  contents: Contents,
  { budget }: Inspection,
): Promise<void> {
  const encryption = await encryptionOf(parts, budget);
  if (encryption) {
    draft.protection = 'password';
    draft.protectionMethod = encryption;
    throw new CannotInspect('encrypted');
  }
  draft.protection = 'open';
  const scripts = Array.from(parts.keys()).filter((name) => /^(?:Basic|Scripts)\/[^]+/.test(name));
  if (scripts.some((name) => !/\/script-l[bc]\.xml$/.test(name))) draft.macros = true;
  await readMeta(parts, draft, budget);
  const content = parts.get('content.xml');
  if (!content) throw new CannotInspect('damaged');
  await readOpenDocumentContent(content, draft, contents, budget);
}

/** Encrypted parts are listed in the manifest; since LibreOffice 24.2 the whole package may be one encrypted part. */
async function encryptionOf(parts: Parts, budget: Budget): Promise<string | null> {
  if (parts.has('encrypted-package')) return 'odf-package';
  const manifest = parts.get('META-INF/manifest.xml');
  let found: string | null = null;
  const open = (name: string): void => void (name === 'encryption-data' && (found = 'odf'));
  if (manifest) await readXmlPart(manifest, { open }, budget);
  return found;
}

const metaElements: Readonly<Record<string, 'title' | 'author' | 'lastModifiedBy'>> = {
  title: 'title',
  'initial-creator': 'author',
  creator: 'lastModifiedBy',
};

async function readMeta(parts: Parts, draft: Draft, budget: Budget): Promise<void> {
  const meta = parts.get('meta.xml');
  if (!meta) return;
  const properties: Record<string, string> = {};
  let element = '';
  const open = (name: string): void => void (element = name);
  const close = (): void => void (element = '');
  const text = (value: string): void => {
    const key = metaElements[element];
    if (key) properties[key] = (properties[key] ?? '') + value;
  };
  await readXmlPart(meta, { open, close, text }, budget);
  if (Object.keys(properties).length > 0) draft.properties = properties;
}
