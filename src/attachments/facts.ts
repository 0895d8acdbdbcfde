import type { PeopleCounts } from '../personalData/count';

/** What a file is, told by its content. `ole` and `zip` are containers of which nothing more is known. */
export const fileTypes = {
  office: [
    'docx',
    'docm',
    'dotx',
    'dotm',
    'xlsx',
    'xlsm',
    'xltx',
    'xltm',
    'xlsb',
    'pptx',
    'pptm',
    'ppsx',
    'potx',
    'visio',
    'ooxml',
    'doc',
    'xls',
    'ppt',
    'odt',
    'ods',
    'odp',
    'odf',
    'rtf',
  ],
  pdf: ['pdf'],
  archive: ['zip', '7z', 'rar', 'cab', 'lzh', 'gzip'],
  mail: ['eml', 'msg', 'tnef'],
  text: ['text', 'csv', 'html'],
  image: ['png', 'jpeg', 'gif', 'bmp', 'tiff', 'webp', 'heic'],
  sealed: ['pgp', 'smime', 'rights-managed'],
  other: ['program', 'ole', 'empty', 'other'],
} as const;

export type FileFamily = keyof typeof fileTypes;
export type FileType = (typeof fileTypes)[FileFamily][number];

const families = Object.keys(fileTypes) as FileFamily[];

export const familyOf = (type: FileType): FileFamily =>
  families.find((family) => (fileTypes[family] as readonly FileType[]).indexOf(type) >= 0) ?? 'other';

/**
 * Who can read the file: everybody (`open`), whoever knows the password, everybody a part of it (`partly`: an archive
 * in which some files are encrypted), everybody although printing or copying is restricted (`permissions-only`).
 */
export type Protection = 'open' | 'password' | 'partly' | 'permissions-only' | 'unknown';

/** Why a file, or the rest of it, was not looked at. */
export const reasons = [
  'no-bytes',
  'encrypted',
  'damaged',
  'unsupported',
  'unknown-type',
  'too-large',
  'expands-too-far',
  'too-many-entries',
  'too-deep',
  'timeout',
  'hostile',
  'failed',
] as const;
export type Reason = (typeof reasons)[number];

export interface SheetFacts {
  readonly name: string;
  /** `veryHidden` sheets are not even listed by Excel's own Unhide. */
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** The used range: how many rows and columns it spans; 0 where the sheet is empty. */
  readonly rows: number;
  readonly columns: number;
  /** Hidden ones within the used range that hold something. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

export interface SlideFacts {
  readonly count: number;
  readonly hidden: number;
  readonly withNotes: number;
}

export interface DocumentProperties {
  readonly title?: string;
  readonly author?: string;
  readonly lastModifiedBy?: string;
  readonly company?: string;
  readonly manager?: string;
}

export interface MailFacts {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

/** What was found in one file: plain JSON, so that it can travel from a worker and to a dialog. */
export interface AttachmentFacts {
  readonly name: string;
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
  readonly protection: Protection;
  /** How it is protected: `zipcrypto`, `aes-256`, `ooxml-agile`, `pdf-r6` …, for whoever wants to know more. */
  readonly protectionMethod?: string;
  /** Not everything was looked at. What else is said here was found before that. */
  readonly couldNotInspect?: Reason;
  readonly macros?: boolean;
  /** Editing is locked (workbook structure, sheets, forms); everything can still be read. */
  readonly editingLocked?: boolean;
  readonly sheets?: readonly SheetFacts[];
  readonly slides?: SlideFacts;
  readonly comments?: number;
  readonly trackedChanges?: number;
  /** Runs of text formatted as hidden. */
  readonly hiddenText?: number;
  /** Rows of source data that pivot tables keep a copy of, be the source deleted or not. */
  readonly pivotRecords?: number;
  readonly properties?: DocumentProperties;
  readonly mail?: MailFacts;
  readonly encoding?: string;
  /** The beginning of the text in it; {@link Limits.textCharacters} at most. */
  readonly text?: string;
  /** People's data found in the whole file, as far as it was read, contained files not included. */
  readonly people?: PeopleCounts;
  /** Files inside: entries of an archive, attachments of a mail, embedded workbooks. */
  readonly contents?: readonly AttachmentFacts[];
  /** How many there are, where `contents` was shortened for showing. */
  readonly contentsInAll?: number;
}

/** The file and everything inside it, outermost first. */
export function withContents(facts: AttachmentFacts): AttachmentFacts[] {
  const all = [facts];
  for (const inner of facts.contents ?? []) all.push(...withContents(inner));
  return all;
}

/** What is known of an attachment into which nobody could look. */
export const notInspected = (
  { name, size }: Pick<AttachmentFacts, 'name' | 'size'>,
  couldNotInspect: Reason,
): AttachmentFacts => ({ name, type: 'other', size, protection: 'unknown', couldNotInspect });
