import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect } from '../limits';
import { decode, latin1 } from '../text';
import { openCompoundFile, type CompoundEntry } from './compoundFile';
import { inspectMsg } from './msg';
import { inspectPowerPoint97 } from './powerPoint97';
import { readPropertySet } from './propertySet';
import { inspectWord97 } from './word97';
import { inspectExcel97 } from './excel97';

/** What a compound file is, is told by the streams in it. */
export async function inspectCompoundFile(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  const root = openCompoundFile(bytes, inspection.budget);
  const stream = (name: string): CompoundEntry | undefined =>
    root.children.find((child) => child.name === name);
  const encrypted = stream('EncryptedPackage');
  if (encrypted) return sealedOoxml(root, draft);
  readProperties(stream, draft);
  const macros = (name: string) => root.children.some((child) => !child.isStream && child.name === name);
  if (macros('Macros') || macros('_VBA_PROJECT_CUR')) draft.macros = true;
  const word = stream('WordDocument');
  if (word) return inspectWord97(word, stream, draft, contents);
  const excel = stream('Workbook') ?? stream('Book');
  if (excel) return inspectExcel97(excel, draft, contents, inspection.budget);
  const powerPoint = stream('PowerPoint Document');
  if (powerPoint)
    return inspectPowerPoint97(powerPoint, stream('Current User'), draft, contents, inspection.budget);
  if (stream('__properties_version1.0')) return inspectMsg(root, draft, contents, inspection);
  const packaged = stream('Package');
  if (packaged) return unwrap(packaged, draft, inspection);
  throw new CannotInspect('unknown-type');
}

/** An OOXML document with a password, or under rights management (MS-OFFCRYPTO 2.3 and 2.2). */
function sealedOoxml(root: CompoundEntry, draft: Draft): never {
  draft.protection = 'password';
  draft.type = 'ooxml';
  const info = root.children.find(({ name }) => name === 'EncryptionInfo');
  if (!info) {
    draft.type = 'rights-managed';
    throw new CannotInspect('encrypted');
  }
  const head = info.read(4096);
  const agile = head[0] === 4 && head[2] === 4;
  draft.protectionMethod = agile ? 'ooxml-agile' : 'ooxml-standard';
  if (agile && !/keyData/.test(latin1(head))) draft.protectionMethod = 'ooxml';
  throw new CannotInspect('encrypted');
}

function readProperties(stream: (name: string) => CompoundEntry | undefined, draft: Draft): void {
  const summary = stream('\x05SummaryInformation');
  const document = stream('\x05DocumentSummaryInformation');
  const properties = {
    ...(summary && readPropertySet(summary.read(65_536), 'summary')),
    ...(document && readPropertySet(document.read(65_536), 'document')),
  };
  if (Object.keys(properties).length > 0) draft.properties = properties;
}

/** An embedded object of newer Office holds its document whole, in a stream of its own. */
async function unwrap(packaged: CompoundEntry, draft: Draft, { nested }: Inspection): Promise<void> {
  draft.protection = 'open';
  draft.contents = [await nested(draft.name, packaged.read())];
}

export const utf16 = (bytes: Uint8Array): string => decode(bytes, 'utf-16le');
