import type { MendMeans } from '../inspection/mend';
import { composeItem, isMeeting, officeContext } from './office';

/** What this Outlook can change of the message being written: by what it has, and for files by what it declares too. */
export function mendMeans(): MendMeans {
  const item = composeItem();
  return {
    recipients: has(item?.to, 'setAsync') && item !== null && (isMeeting(item) || has(item.bcc, 'addAsync')),
    subject: has(item?.subject, 'setAsync'),
    body: has(item?.body, 'setAsync', 'getTypeAsync'),
    attach: has(item, 'addFileAttachmentFromBase64Async') && declares('1.8'),
    detach: has(item, 'removeAttachmentAsync'),
  };
}

const has = <T extends object>(object: T | null | undefined, ...methods: (keyof T)[]): boolean =>
  !!object && methods.every((method) => typeof object[method] === 'function');

const declares = (version: string): boolean =>
  officeContext().requirements?.isSetSupported('Mailbox', version) === true;
