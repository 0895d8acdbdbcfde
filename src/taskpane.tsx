import { openPaneSession } from './outlook/paneSession';
import { growingRules } from './rules/growing';
import { smallRules } from './rules/small';
import { mountChecklist } from './ui/mount';

mountChecklist(openPaneSession(growingRules(smallRules)));
