import { openPaneSession } from './outlook/paneSession';
import { mountChecklist } from './ui/mount';

mountChecklist(openPaneSession());
