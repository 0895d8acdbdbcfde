/** Everything by which the checklist changes the message, in one piece that is loaded after the checklist shows itself. */
export { AttachmentMends } from './AttachmentMends';
export { FindingMends } from './FindingMends';
export { MendNotices } from './MendNotices';
export { RecipientMore, RecipientTools } from './RecipientMends';
