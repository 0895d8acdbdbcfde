import * as z from 'zod/mini';
import { fold } from '../../message/fold';
import { defineCheck } from '../check';

/** What programs put before a subject: Re: and Fw: in the languages of Outlook's users, RE[2]:, marks of mail from outside. */
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|返信|転送|回答|答复|转发|회신|전달)\s*(?:[[(^]?\d+[\])]?)?\s*[:;]|[[【(](?:external|外部|社外|外部メール|社外メール)[\])】])\s*/;

/** What programs show where there is no subject. */
const STAND_IN = /^[([]?(?:件名なし|件名無し|無題|no subject|untitled)[\])]?$/;

/** Letters, digits, and everything beyond Latin that is not punctuation. */
const READABLE =
  /[0-9a-z\u00aa-\u1fff\u2070-\u214f\u2190-\u23ff\u2460-\u24ff\u2600-\u27bf\u2c00-\u2dff\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\ud7ff\ud800-\udfff\uf900-\ufffd]/;

/** A subject that tells nothing: empty, only Re: or Fw:, only blanks, invisible characters or dashes. */
export default defineCheck({
  id: 'empty-subject',
  section: 'subject',
  level: 'caution',
  options: z.strictObject({}),
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

function withoutPrefixes(subject: string): string {
  let words = subject.trim();
  for (let match = PREFIX.exec(words); match; match = PREFIX.exec(words))
    words = words.slice(match[0].length);
  return words.trim();
}
