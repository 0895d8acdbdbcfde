import PostalMime, { type Address } from 'postal-mime';
import type { Mailbox, MessageRecipient, OutgoingMessage } from '../../message/message';
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
    attachments: mail.attachments.map(({ filename, content, disposition }) => ({
      name: filename ?? 'attachment',
      size: Math.floor((String(content).replace(/=+$/, '').length * 3) / 4),
      kind: 'file',
      inline: disposition === 'inline',
      content: String(content),
    })),
    composeType: 'new',
  };
}

function mailboxes(addresses: readonly Address[] = []): (Mailbox & MessageRecipient)[] {
  return addresses.flatMap(({ name, address, group }) =>
    group ? mailboxes(group) : [{ name, address: address ?? '' }],
  );
}
