import { profiles, type ProfileId } from '../../../src/simulator/model/profiles';
import type { CallName, FaultKind } from './faults';
import { mailOf, type MailName, type Outcome } from './scenarios';

/** A Send with something wrong in it. */
export interface Case {
  readonly client: ProfileId;
  readonly mail: MailName;
  readonly call: CallName;
  readonly fault: FaultKind;
  readonly onError: 'block' | 'prompt' | 'allow';
  /** What becomes of it where nothing is wrong. */
  readonly usual: Outcome;
}

/** Without these there is no judgement. */
const essential: readonly CallName[] = [
  'to.get',
  'cc.get',
  'bcc.get',
  'subject.get',
  'body.text',
  'attachments.get',
];
const lists: readonly CallName[] = ['to.get', 'cc.get', 'bcc.get', 'attachments.get'];

/** A call that gives nothing back has succeeded where Outlook says so. */
const saysSo: readonly FaultKind[] = ['twice', 'malformed', 'empty'];

/**
 * What must become of a Send by the policy and the public interface alone: told apart from how the product comes to it.
 * A check that failed ends as the policy's `onError` says; what is not needed for the judgement changes nothing; what was
 * found to need confirmation never leaves for want of anything but by its own ticks.
 */
export function expectedOutcome(given: Case): Outcome {
  const { client, mail, call, fault, usual } = given;
  const profile = profiles[client];
  const isPage = profile.eventRuntime === 'page' || profile.mailbox < 12;
  const { confirmed } = mailOf(mail);
  if (fault === 'twice') return usual;
  if (essential.includes(call)) {
    if (fault !== 'empty' || lists.includes(call)) return failed(given);
    // A text that Outlook says is empty is judged as that; an empty subject is asked for, and confirmed it is not.
    // Meetings of colleagues are not looked at.
    if (mail === 'blocked' || mail === 'meeting') return usual;
    if (usual === 'sent' && (confirmed || call === 'subject.get')) return asked(given);
    return usual;
  }
  switch (call) {
    case 'policy.fetch':
      return byOtherPolicy(given, isPage);
    case 'session.get':
    case 'session.set':
      // Pages carry a confirmation in the browser's storage too.
      if (!confirmed || isPage || mail === 'reply') return usual;
      if (call === 'session.set') return saysSo.includes(fault) ? usual : failed(given);
      return asked(given);
    case 'storage.get':
    case 'storage.set':
      // Where there is no item data, storage is the only carrier.
      return confirmed && profile.mailbox < 11 ? (call === 'storage.set' ? failed(given) : usual) : usual;
    case 'delay.get':
    case 'delay.set':
      return saysSo.includes(fault) ? usual : failed({ ...given, onError: stricter(given.onError) });
    case 'cc.add':
      return saysSo.includes(fault) ? usual : failed(given);
    case 'dialog.open':
      return profile.mailbox < 12 || usual === 'sent' ? 'asked' : usual;
    case 'dialog.say':
      // What the page was never told it cannot show: the dialog ends by itself.
      if (fault === 'throws' || fault === 'fails' || fault === 'missing') return 'asked';
      return 'ended';
    default:
      return usual;
  }
}

/** Where the dialog opens from the handler it is ticked at once. */
const asked = ({ client }: Case): Outcome =>
  client === 'web' || client === 'new' || profiles[client].mailbox < 12 ? 'sent' : 'asked';

/** Nobody who was told that his mail waits may see it leave at once. */
const stricter = (onError: Case['onError']): Case['onError'] => (onError === 'allow' ? 'prompt' : onError);

function failed({ client, onError }: Case): Outcome {
  const { mailbox } = profiles[client];
  if (onError === 'allow') return 'sent';
  return onError === 'prompt' && mailbox >= 14 ? 'prompted' : 'failed';
}

/**
 * Where the site's policy cannot be had the last good copy on this machine stands in for it, else the one in the bundle,
 * which in these cases asks for the same. Where it is there but broken, the bundle's may ask for less: that is to be ticked.
 */
function byOtherPolicy(given: Case, keepsCopy: boolean): Outcome {
  const { mail, fault, usual } = given;
  const broken = fault === 'malformed' || fault === 'empty';
  const hasCopy = keepsCopy && mailOf(mail).confirmed;
  return broken && !hasCopy && usual === 'sent' ? asked(given) : usual;
}
