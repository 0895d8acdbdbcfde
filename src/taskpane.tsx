import { openPaneSession } from './outlook/paneSession';
import { growingRules } from './rules/growing';
import { mountChecklist } from './ui/mount';

mountChecklist(openPaneSession(growingRules()));
