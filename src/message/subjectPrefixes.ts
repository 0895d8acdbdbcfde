/** What programs put before a subject: Re: and Fw: in the languages of Outlook's users, RE[2]:, marks of mail from outside. */
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|返信|転送|回答|答复|转发|회신|전달)\s*(?:[[(^]?\d+[\])]?)?\s*[:;]|[[【(](?:external|外部|社外|外部メール|社外メール)[\])】])\s*/;

/** What its writer wrote of a subject, which is given folded. */
export function withoutPrefixes(subject: string): string {
  let words = subject.trim();
  for (let match = PREFIX.exec(words); match; match = PREFIX.exec(words))
    words = words.slice(match[0].length);
  return words.trim();
}
