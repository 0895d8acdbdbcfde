import type { Mailbox, MessageAttachment, RecipientField } from '../message/message';

/** A recipient in the field where he stands. */
export interface PlacedMailbox {
  readonly field: RecipientField;
  readonly mailbox: Mailbox;
}

/** A place in the subject or in `body.text`, and what is to stand there instead. */
export interface TextEdit {
  readonly in: 'subject' | 'body';
  /** UTF-16 units before it. */
  readonly start: number;
  /** What stands there; never blank. */
  readonly text: string;
  readonly by: string;
}

export interface FileToAttach {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Base64; '' where it is only told which file it was. */
  readonly content: string;
}

/** Which attachment: Outlook's handles change while files upload, so it is looked up when its turn comes. */
export interface AttachmentPlace extends Pick<MessageAttachment, 'name' | 'size' | 'kind'> {
  /** Its place among those of the same name, kind and size. */
  readonly nth: number;
  /** How many of these there are. */
  readonly of: number;
}

/** A change of the message that puts a finding right. Plain JSON, so that it can travel from a dialog to its opener. */
export type Mend =
  | ({ readonly kind: 'add' | 'remove' } & PlacedMailbox)
  | ({ readonly kind: 'replace'; readonly by: Mailbox } & PlacedMailbox)
  | {
      readonly kind: 'move';
      readonly from: readonly PlacedMailbox[];
      readonly to: RecipientField;
      /** Who stands in To where nobody else would: the sender. */
      readonly self?: Mailbox;
    }
  /** A whole subject in place of the one that was shown. */
  | { readonly kind: 'subject'; readonly subject: string; readonly by: string }
  | { readonly kind: 'text'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'attach'; readonly files: readonly FileToAttach[] }
  /** `final`: also where its content cannot be had, so that it can never be put back. */
  | { readonly kind: 'detach'; readonly file: AttachmentPlace; readonly final?: boolean };

/** Why a mend, or its undoing, was not done. */
export const refusalReasons = [
  /** What was to be changed is not there any more, or not where it was. */
  'changed',
  /** An entry without an address (a contact list) stands in the field, and would be lost. */
  'no-address',
  'too-many-recipients',
  /** The place in the body cannot be found for sure. */
  'not-found',
  /** The body holds pictures, which rewriting it can lose (office-js 6808, 6944). */
  'pictures',
  /** The text would become longer than Outlook takes. */
  'too-long',
  /** Outlook made something else of what it was given; what was there before is back. */
  'not-kept',
  'too-large',
  'too-many-files',
  /** Outlook does not hand out the file's content: taken out, it could not be put back. */
  'no-content',
  'not-permitted',
  /** This Outlook has no such call. */
  'unavailable',
  'timeout',
  /** Neither done nor undone; `detail` says what is missing. */
  'half-done',
  'refused',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  /** Outlook's own number, or what is missing. */
  readonly detail?: string;
}

/** What came of a mend, or of taking one back. */
export interface Mended {
  /** One for each press; what can be taken back goes by it too. */
  readonly id: number;
  /** Without the contents of files. */
  readonly mend: Mend;
  /** It was taken back, or was to be. */
  readonly undo: boolean;
  /** Left out where it was done. */
  readonly refusal?: Refusal;
}

/** What the Outlook at hand can change of a message. */
export interface MendMeans {
  readonly recipients: boolean;
  readonly subject: boolean;
  readonly body: boolean;
  /** A file from its content; then one that was taken out can be put back too. */
  readonly attach: boolean;
  readonly detach: boolean;
}

/** What can be mended from a checklist, and what was. */
export interface Mending {
  readonly means: MendMeans;
  /** What came of the last press; left out once the message was shown anew for another reason. */
  readonly last?: Mended;
  /** What can be taken back, the latest first. */
  readonly undoable: readonly UndoableMend[];
}

export interface UndoableMend {
  /** That of the press that did it. */
  readonly id: number;
  readonly mend: Mend;
}

/** A mend as it is told of: the contents of files stay where they are. */
export const withoutContents = (mend: Mend): Mend =>
  mend.kind === 'attach' ? { ...mend, files: mend.files.map((file) => ({ ...file, content: '' })) } : mend;
