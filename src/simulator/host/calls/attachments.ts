import { nextId, type Attachment } from '../../model/draft';
import { CallError, ErrorCode } from '../callError';
import { text, type Call, type CallContext, type Parameters } from './call';

/** `attachmentType` on the wire is an index into this. */
const KINDS: readonly Attachment['kind'][] = ['file', 'item', 'cloud'];

export const attachmentCalls: Readonly<Record<number, Call>> = {
  149: { name: 'getAttachmentsAsync', since: 8, run: ({ draft }) => draft.attachments.map(attachmentOnWire) },
  150: { name: 'getAttachmentContentAsync', since: 8, run: contentOf },
  16: {
    name: 'addFileAttachmentAsync',
    since: 1,
    // The simulator fetches nothing on an add-in's behalf: the file is there by name, without bytes.
    run: (context, parameters) => add(context, parameters, '', 0),
  },
  148: {
    name: 'addFileAttachmentFromBase64Async',
    since: 8,
    run: (context, parameters) => {
      const content = text(parameters, 'base64String');
      return add(context, parameters, content, Math.floor((content.replace(/=+$/, '').length * 3) / 4));
    },
  },
  20: {
    name: 'removeAttachmentAsync',
    since: 1,
    run: ({ draft, changed }, parameters) => {
      const id = text(parameters, 'attachmentIndex');
      const removed = draft.attachments.find((attachment) => attachment.id === id);
      if (!removed) throw new CallError(ErrorCode.AttachmentToDeleteDoesNotExist);
      draft.attachments = draft.attachments.filter((attachment) => attachment !== removed);
      changed({ kind: 'attachments', status: 'removed', id, name: removed.name });
    },
  },
};

/** An attachment as `getAttachmentsAsync` and the AttachmentsChanged event carry it. */
export function attachmentOnWire({ id, name, size, kind, inline }: Attachment): object {
  return { id, name, size, attachmentType: KINDS.indexOf(kind), isInline: inline };
}

function contentOf({ draft }: CallContext, parameters: Parameters): object {
  const attachment = draft.attachments.find(({ id }) => id === text(parameters, 'id'));
  if (!attachment) throw new CallError(ErrorCode.InvalidAttachmentId);
  // Cloud attachments give no bytes (platform-facts.md).
  if (attachment.kind === 'cloud') throw new CallError(ErrorCode.AttachmentTypeNotSupported);
  const format = attachment.kind === 'item' ? 'eml' : 'base64';
  return { content: attachment.content ?? '', format };
}

function add({ draft, changed }: CallContext, parameters: Parameters, content: string, size: number): string {
  const attachment: Attachment = {
    id: nextId('attachment-'),
    name: text(parameters, 'name'),
    size,
    kind: 'file',
    inline: parameters.isInline === true,
    content,
  };
  draft.attachments = [...draft.attachments, attachment];
  changed({ kind: 'attachments', status: 'added', id: attachment.id, name: attachment.name });
  return attachment.id;
}
