import { profiles } from '../../../src/simulator/model/profiles';
import { essential, lists, saysSo, type Case } from './case';
import type { SendOutcome } from './outcomes';
import { mailOf } from './scenarios';

/**
 * What must become of a Send by the policy and the public interface alone: told apart from how the product comes to it.
 * A check that failed ends as the policy's `onError` says; what is not needed for the judgement changes nothing; what was
 * found to need confirmation never leaves for want of anything but by its own ticks.
 */
export function expectedOfSend(given: Case): SendOutcome {
  const { client, mail, call, fault } = given;
  const usual = given.usual as SendOutcome;
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
const asked = ({ client }: Case): SendOutcome =>
  client === 'web' || client === 'new' || profiles[client].mailbox < 12 ? 'sent' : 'asked';

/** Nobody who was told that his mail waits may see it leave at once. */
export const stricter = (onError: Case['onError']): Case['onError'] =>
  onError === 'allow' ? 'prompt' : onError;

export function failed({ client, onError }: Pick<Case, 'client' | 'onError'>): SendOutcome {
  const { mailbox } = profiles[client];
  if (onError === 'allow') return 'sent';
  return onError === 'prompt' && mailbox >= 14 ? 'prompted' : 'failed';
}

/**
 * Where the site's policy cannot be had the last good copy on this machine stands in for it, else the one in the bundle,
 * which in these cases asks for the same. Where it is there but broken, the bundle's may ask for less: that is to be ticked.
 */
function byOtherPolicy(given: Case, keepsCopy: boolean): SendOutcome {
  const { mail, fault } = given;
  const usual = given.usual as SendOutcome;
  const broken = fault === 'malformed' || fault === 'empty';
  const hasCopy = keepsCopy && mailOf(mail).confirmed;
  return broken && !hasCopy && usual === 'sent' ? asked(given) : usual;
}
