import { assess, contentOf } from '../../../src/outlook/assessment';
import type { ChecklistContent } from '../../../src/inspection/checklistContent';
import type { OutgoingMessage } from '../../../src/message/message';
import { externalMail, loadedPolicy } from './messages';
import { judge } from './memory';

export const contentFor = (message: OutgoingMessage = externalMail): ChecklistContent =>
  contentOf(assess(message, loadedPolicy(), judge), 'ja', null);
