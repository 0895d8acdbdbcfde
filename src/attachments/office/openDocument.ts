import { readWhole, readXmlPart, type ZipPart } from '../archive/zip';
import type { FileType } from '../facts';
import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { latin1 } from '../text';
import type { Attributes } from '../xml';
import { readOpenDocumentContent } from './openDocumentContent';

type Parts = ReadonlyMap<string, ZipPart>;

const MEDIA_TYPE = /^application\/vnd\.oasis\.opendocument\.([a-z-]+)/;

/** @returns null where the package is no OpenDocument (OASIS, part 2: its `mimetype` says so). */
export async function openDocumentType(parts: Parts, budget: Budget): Promise<FileType | null> {
  const mimetype = parts.get('mimetype');
  if (!mimetype || mimetype.size > 200) return null;
  return typeOf(latin1(await readWhole(mimetype, budget)));
}

function typeOf(mediaType: string): FileType | null {
  const kind = MEDIA_TYPE.exec(mediaType)?.[1];
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
  inspection: Inspection,
): Promise<void> {
  const { budget } = inspection;
  const { encryption, embedded } = await readManifest(parts, budget);
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
  await inspectEmbedded(parts, draft, embedded, inspection);
}

interface Manifest {
  readonly encryption: string | null;
  /** Documents within the document, by their folders, which end in `/`. Charts and formulas show all that they hold. */
  readonly embedded: ReadonlyMap<string, FileType>;
}

/** Encrypted parts are listed in the manifest; since LibreOffice 24.2 the whole package may be one encrypted part. */
async function readManifest(parts: Parts, budget: Budget): Promise<Manifest> {
  const embedded = new Map<string, FileType>();
  if (parts.has('encrypted-package')) return { encryption: 'odf-package', embedded };
  const manifest = parts.get('META-INF/manifest.xml');
  let encryption: string | null = null;
  const open = (name: string, { 'full-path': path = '', 'media-type': mediaType = '' }: Attributes) => {
    if (name === 'encryption-data') encryption = 'odf';
    const type = name === 'file-entry' && /[^/]\/$/.test(path) ? typeOf(mediaType) : null;
    if (type && type !== 'odf') embedded.set(path, type);
  };
  if (manifest) await readXmlPart(manifest, { open }, budget);
  return { encryption, embedded };
}

/** What is shown of such a document may be a corner of one sheet. */
async function inspectEmbedded(
  parts: Parts,
  draft: Draft,
  embedded: Manifest['embedded'],
  { budget, within }: Inspection,
): Promise<void> {
  for (const [folder, type] of embedded) {
    const content = parts.get(`${folder}content.xml`);
    if (!content) continue;
    const facts = await within(folder.slice(0, -1), content.size, type, (inner, contents) => {
      inner.protection = 'open';
      return readOpenDocumentContent(content, inner, contents, budget);
    });
    draft.contents = [...(draft.contents ?? []), facts];
  }
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
