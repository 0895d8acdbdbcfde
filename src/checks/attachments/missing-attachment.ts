import { announcementsIn, type Announcement } from '../../announcements/announcement';
import { attachedFiles } from '../../message/attachments';
import { defineCheck, type CheckContext, type TextTarget } from '../check';
import { hasLinkToFile } from '../../announcements/linkToFile';

/** Announcements that one finding points at. */
const SHOWN = 3;

/** The author's own words announce an attachment, and there is neither a file nor a link to a stored one. */
export default defineCheck({
  id: 'missing-attachment',
  section: 'attachments',
  level: 'warning',
  options: {},
  inspect(context) {
    const { message, ownText, knowledge } = context;
    if (attachedFiles(message).length > 0 || hasLinkToFile(context)) return [];
    const targets = [
      ...inSubject(context),
      ...announcementsIn(ownText, knowledge.announcedInEnglish).map(targetIn('body')),
    ].slice(0, SHOWN);
    const [first] = targets;
    return first ? [{ text: 'missing-attachment', values: { words: first.text }, targets }] : [];
  },
});

/** The subject of a reply or a forward is somebody else's. */
function inSubject({ message: { subject, composeType }, knowledge }: CheckContext) {
  return composeType === 'new'
    ? announcementsIn(subject, knowledge.announcedInEnglish).map(targetIn('subject'))
    : [];
}

const targetIn =
  (kind: 'subject' | 'body') =>
  ({ text, start, end }: Announcement): TextTarget => ({ kind, text, start, end });
