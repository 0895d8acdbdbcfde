import { catalogue } from '../../../src/checks/catalogue';
import { assess, contentOf } from '../../../src/outlook/assessment';
import type { ChecklistContent } from '../../../src/inspection/checklistContent';
import type { OutgoingMessage } from '../../../src/message/message';
import { externalMail, loadedPolicy } from './messages';

export const contentFor = (message: OutgoingMessage = externalMail): ChecklistContent =>
  contentOf(assess(message, loadedPolicy(), { language: 'ja', checks: catalogue }), 'ja', null);
