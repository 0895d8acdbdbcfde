import type { AttachmentFacts } from '../../../attachments/facts';
import { flatMap } from '../../../collections';
import type { MessageAttachment, OutgoingMessage } from '../../../message/message';
import type { Target } from '../../check';

/** A file that was looked into: an attachment, or something inside one. */
export interface InspectedFile {
  readonly facts: AttachmentFacts;
  /** Name of the attachment that it is or is in. */
  readonly attachment: string;
  /** The way to it: `資料.zip › 名簿.xlsx`. */
  readonly path: string;
}

/** All files and everything inside them, outermost first. */
export const allFiles = (files: readonly AttachmentFacts[] = []): InspectedFile[] =>
  flatMap(files, (facts) => within(facts, facts.name, facts.name));

function within(facts: AttachmentFacts, attachment: string, path: string): InspectedFile[] {
  const inner = flatMap(facts.contents ?? [], (file) => within(file, attachment, `${path} › ${file.name}`));
  return [{ facts, attachment, path }, ...inner];
}

/** Attachments into which nobody looked; of these only the names are known. */
export const unopenedFiles = (
  { attachments }: OutgoingMessage,
  files: readonly AttachmentFacts[] = [],
): MessageAttachment[] =>
  attachments.filter(({ name, inline }) => !inline && !files.some((facts) => facts.name === name));

export const attachmentTarget = (name: string): Target => ({ kind: 'attachment', name });

export const isProtected = ({ protection }: AttachmentFacts): boolean =>
  protection === 'password' || protection === 'partly';
