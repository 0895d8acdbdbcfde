import { defineCheck } from '../check';
import { listedAttachments } from './listed/listedAttachments';

/** Files that the policy wants looked at twice (`attachments.watched`). */
export default defineCheck({
  id: 'watched-attachment',
  section: 'attachments',
  level: 'warning',
  options: {},
  inspect: ({ message, policy }) =>
    listedAttachments('watched-attachment', message, policy.attachments.watched),
});
