import { defineCheck } from '../check';
import { listedAttachments } from './listed/listedAttachments';

/** Files that the policy forbids to send (`attachments.blocked`). */
export default defineCheck({
  id: 'blocked-attachment',
  section: 'attachments',
  level: 'block',
  options: {},
  inspect: ({ message, policy }) =>
    listedAttachments('blocked-attachment', message, policy.attachments.blocked),
});
