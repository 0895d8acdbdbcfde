import { connectToOpener } from './outlook/dialogChild';
import { mountChecklist } from './ui/mount';

mountChecklist(connectToOpener());
