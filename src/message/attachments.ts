import type { MessageAttachment, OutgoingMessage } from './message';

const PICTURE = /\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|svg|emf|wmf|wmz|heic|ico)$/i;

/**
 * What the author attached: everything but pictures within the text (a pasted screenshot, a logo in the signature).
 * Other files count even where they are marked inline: Apple Mail marks documents so.
 */
export function attachedFiles({ attachments }: OutgoingMessage): readonly MessageAttachment[] {
  return attachments.filter(({ inline, name }) => !inline || (name.includes('.') && !PICTURE.test(name)));
}
