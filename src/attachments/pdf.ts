import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { AttachmentFacts, DocumentProperties } from './facts';
import type { Contents, Draft, Inspection } from './inspection';
import { CannotInspect } from './limits';

// pdf.js starts a worker of its own unless it finds its other half loaded already. This code is in a worker where there
// is one, so that a second would only be one more thing to end at the time limit.
Object.assign(globalThis, { pdfjsWorker });

/** Annotations by which people talk about a document, as opposed to links and form fields. */
const COMMENTS = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Stamp',
]);

/** A PDF: who can open it, its text, comments and files in it. */
export async function inspectPdf(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  const task = pdfjs.getDocument({
    data: bytes.slice(), // pdf.js takes the buffer over.
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    disableAutoFetch: true,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await inspection.budget.inTime(open(task.promise, draft));
    await readDocument(document, draft, contents, inspection);
  } finally {
    // A hostile file may keep pdf.js from ending; nobody waits for it.
    void task.destroy().catch(() => undefined);
  }
}

async function open(document: Promise<PDFDocumentProxy>, draft: Draft): Promise<PDFDocumentProxy> {
  try {
    return await document;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PasswordException') throw new CannotInspect('damaged');
    draft.protection = 'password';
    draft.protectionMethod = 'pdf';
    throw new CannotInspect('encrypted');
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  draft: Draft,
  contents: Contents,
  { budget, nested }: Inspection,
): Promise<void> {
  // Permissions are given exactly where the file is encrypted; it then opened with the empty user password.
  draft.protection = (await document.getPermissions()) === null ? 'open' : 'permissions-only';
  const { info } = await document.getMetadata();
  const properties = propertiesOf(info as Readonly<Record<string, unknown>>);
  if (Object.keys(properties).length > 0) draft.properties = properties;
  let comments = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (number > budget.limits.pdfPages) throw new CannotInspect('too-large');
    await budget.breathe();
    comments += await budget.inTime(readPage(document, number, contents));
    if (comments > 0) draft.comments = comments;
  }
  const files = (await document.getAttachments()) as Readonly<
    Record<string, { filename: string; content?: Uint8Array }>
  > | null;
  const found: AttachmentFacts[] = [];
  for (const { filename, content } of Object.values(files ?? {})) {
    budget.entry();
    if (content) found.push(await nested(filename, content));
  }
  if (found.length > 0) draft.contents = found;
}

/** @returns the number of comments on it */
async function readPage(document: PDFDocumentProxy, number: number, contents: Contents): Promise<number> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  let line = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    line += item.str;
    if (!item.hasEOL) continue;
    contents.line(line);
    line = '';
  }
  contents.line(line);
  const annotations = (await page.getAnnotations()) as readonly { readonly subtype?: string }[];
  page.cleanup();
  return annotations.filter(({ subtype = '' }) => COMMENTS.has(subtype)).length;
}

function propertiesOf(info: Readonly<Record<string, unknown>>): DocumentProperties {
  const text = (key: string): string => (typeof info[key] === 'string' ? info[key] : '');
  const [title, author] = [text('Title'), text('Author')];
  return { ...(title && { title }), ...(author && { author }) };
}
