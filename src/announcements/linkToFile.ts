import { ownHtml } from '../message/ownHtml';
import type { CheckContext } from '../checks/check';

const URL_IN_TEXT = /https?:\/\/[^\s"'<>\u3000-\uffef]+/gi;

/** 'Upload and share' leaves a link where the attachment would be; its address may stand in the HTML alone. */
export const hasLinkToFile = ({ message: { body }, ownText, knowledge }: CheckContext): boolean =>
  `${ownText}\n${ownHtml(body.html ?? '')}`.match(URL_IN_TEXT)?.some((url) => knowledge.leadsToFile(url)) ===
  true;
