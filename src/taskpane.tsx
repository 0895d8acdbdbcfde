import { growingKnowledge } from './knowledge/growing';
import { openPaneSession } from './outlook/paneSession';
import { mountChecklist } from './ui/mount';

mountChecklist(openPaneSession(growingKnowledge()));
