import { fold } from '../../message/fold';
import { withoutPrefixes } from '../../message/subjectPrefixes';
import { defineCheck } from '../check';

/** What programs show where there is no subject. */
const STAND_IN = /^[([]?(?:件名なし|件名無し|無題|no subject|untitled)[\])]?$/;

/** Anything but blanks, punctuation, lines and shapes. */
const READABLE =
  /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u2500-\u25ff\u3000-\u3004\u3008-\u3030\u30a0\u30fb\u30fc]/;

/** A subject that tells nothing: empty, only Re: or Fw:, only blanks, invisible characters or dashes. */
export default defineCheck({
  id: 'empty-subject',
  section: 'subject',
  level: 'caution',
  options: {},
  inspect({ message: { subject } }) {
    const words = withoutPrefixes(fold(subject));
    if (READABLE.test(words) && !STAND_IN.test(words)) return [];
    const text = words === fold(subject).trim() ? 'empty-subject' : 'empty-subject.prefix';
    return [
      {
        text,
        values: { subject: subject.trim() },
        targets: [{ kind: 'subject', text: subject, start: 0, end: subject.length }],
      },
    ];
  },
});
