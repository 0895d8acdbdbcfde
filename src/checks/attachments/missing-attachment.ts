import { attachedFiles } from '../../message/attachments';
import { ownHtml } from '../../message/ownHtml';
import { defineCheck, type CheckContext, type Target } from '../check';
import { announcementsIn, type Announcement } from './announcement/announcement';

/** Announcements that one finding points at. */
const SHOWN = 3;

/** The author's own words announce an attachment, and there is neither a file nor a link to a stored one. */
export default defineCheck({
  id: 'missing-attachment',
  section: 'attachments',
  level: 'warning',
  options: {},
  inspect(context) {
    const { message, ownText } = context;
    if (attachedFiles(message).length > 0 || hasLinkToFile(context)) return [];
    const targets = [...inSubject(context), ...announcementsIn(ownText).map(targetIn('body'))].slice(
      0,
      SHOWN,
    );
    const [first] = targets;
    return first ? [{ text: 'missing-attachment', values: { words: first.text }, targets }] : [];
  },
});

/** 'Upload and share' leaves a link where the attachment would be; its address may stand in the HTML alone. */
const hasLinkToFile = ({ message: { body }, ownText, knowledge }: CheckContext): boolean =>
  `${ownText}\n${ownHtml(body.html ?? '')}`.match(URL_IN_TEXT)?.some((url) => knowledge.leadsToFile(url)) ===
  true;

const URL_IN_TEXT = /https?:\/\/[^\s"'<>\u3000-\uffef]+/gi;

/** The subject of a reply or a forward is somebody else's. */
function inSubject({ message: { subject, composeType } }: CheckContext) {
  return composeType === 'new' ? announcementsIn(subject).map(targetIn('subject')) : [];
}

const targetIn =
  (kind: 'subject' | 'body') =>
  ({ text, start, end }: Announcement): Extract<Target, { start: number }> => ({ kind, text, start, end });
