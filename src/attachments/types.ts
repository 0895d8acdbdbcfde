import { inspectCabinet } from './archive/cabinet';
import { inspectLzh } from './archive/lzh';
import { inspectRar } from './archive/rar';
import { inspectSevenZip } from './archive/sevenZip';
import { inspectZip } from './archive/zipFile';
import type { FileType } from './facts';
import { familyOf } from './facts';
import type { Contents, Draft, Inspection } from './inspection';
import { CannotInspect } from './limits';
import { inspectMail } from './mail';
import { inspectCompoundFile } from './ole/compoundTypes';
import { inspectRtf } from './office/rtf';
import { inspectHtml, inspectText } from './plainText';

/** Types that hold other files. */
export const opens = (type: FileType): boolean => ['zip', 'ole', 'eml', 'msg'].includes(type);

/** Looks into a file of the type that its first bytes told, and makes that type more precise. */
export async function inspectType(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  switch (draft.type) {
    case 'zip':
      return inspectZip(bytes, draft, contents, inspection);
    case 'ole':
      return inspectCompoundFile(bytes, draft, contents, inspection);
    case 'pdf':
      // Loaded only when there is a PDF: by far the largest of all readers.
      return (await import('./pdf')).inspectPdf(bytes, draft, contents, inspection);
    case 'eml':
      return inspectMail(bytes, draft, contents, inspection);
    case '7z':
      return inspectSevenZip(bytes, draft, inspection);
    case 'rar':
      return inspectRar(bytes, draft, inspection);
    case 'cab':
      return inspectCabinet(bytes, draft, inspection);
    case 'lzh':
      return inspectLzh(bytes, draft, inspection);
    case 'rtf':
      return inspectRtf(bytes, draft, contents);
    case 'html':
      return inspectHtml(bytes, draft, contents);
    case 'text':
      return inspectText(bytes, draft, contents, inspection);
    default:
      return inspectOther(draft);
  }
}

/** Pictures hold no text; what is sealed, or unknown here, is said to be so. */
function inspectOther(draft: Draft): void {
  switch (familyOf(draft.type)) {
    case 'sealed':
      draft.protection = 'password';
      throw new CannotInspect('encrypted');
    case 'image':
      draft.protection = 'open';
      return;
    case 'archive':
    case 'mail':
      draft.protection = 'open';
      throw new CannotInspect('unsupported');
    default:
      if (draft.type !== 'empty') throw new CannotInspect('unknown-type');
  }
}
