import type { ProfileId } from '../../../src/simulator/model/profiles';
import type { CallName, FaultKind } from './faults';
import type { Outcome } from './outcomes';
import type { RungName } from './rungs';
import type { MailName } from './scenarios';

/** A Send, or what leads to it, with something wrong in it. */
export interface Case {
  readonly rung: RungName;
  readonly client: ProfileId;
  readonly mail: MailName;
  readonly call: CallName;
  readonly fault: FaultKind;
  readonly onError: 'block' | 'prompt' | 'allow';
  /** What becomes of it where nothing is wrong. */
  readonly usual: Outcome;
}

/** Without these there is no judgement. */
export const essential: readonly CallName[] = [
  'to.get',
  'cc.get',
  'bcc.get',
  'subject.get',
  'body.text',
  'attachments.get',
];
export const lists: readonly CallName[] = ['to.get', 'cc.get', 'bcc.get', 'attachments.get'];

/** A call that gives nothing back has succeeded where Outlook says so. */
export const saysSo: readonly FaultKind[] = ['twice', 'malformed', 'empty'];

/** Whether it may leave only when somebody has ticked it. */
export const needsTicks = (mail: MailName): boolean =>
  !['internal', 'reply', 'held', 'added', 'meeting'].includes(mail);

/** Where Outlook says that there is no text, none is shown to be ticked. */
export const isLie = ({ call, fault }: Pick<Case, 'call' | 'fault'>): boolean =>
  fault === 'empty' && (call === 'subject.get' || call === 'body.text');
