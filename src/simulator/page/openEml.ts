import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { Mailbox, MessageAttachment, MessageRecipient, OutgoingMessage } from '../../message/message';
import { user } from '../model/addressBook';

/** A mail file as a draft. */
export async function openEml(bytes: Uint8Array): Promise<OutgoingMessage> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'base64' });
  return {
    from: mail.from ? (mailboxes([mail.from])[0] ?? user) : user,
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
    subject: mail.subject ?? '',
    body: { text: mail.text ?? '', ...(mail.html !== undefined && { html: mail.html }) },
    attachments: mail.attachments.map(attachmentOf),
    composeType: 'new',
  };
}

function attachmentOf({ filename, content, disposition }: Attachment): MessageAttachment {
  const encoded = typeof content === 'string' ? content : '';
  const size = Math.floor((encoded.replace(/=+$/, '').length * 3) / 4);
  return {
    name: filename ?? 'attachment',
    size,
    kind: 'file',
    inline: disposition === 'inline',
    content: encoded,
  };
}

function mailboxes(addresses: readonly Address[] = []): (Mailbox & MessageRecipient)[] {
  return addresses.flatMap(({ name, address, group }) =>
    group ? mailboxes(group) : [{ name, address: address ?? '' }],
  );
}
