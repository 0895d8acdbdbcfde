import { pageCheckTexts } from '../../locales/pageChecks';
import { goesOutside } from '../../recipients/external';
import { attachedFiles } from '../../message/attachments';
import type { OutgoingMessage } from '../../message/message';
import { defineCheck, type CheckContext, type Report, type Target } from '../check';
import { allFiles, isProtected } from './inspected/files';
import { findStatedPasswords, type StatedPassword } from './passwords/statedPassword';

/** Words around a password that say it opens a file; else it may be one of an account. */
const OPENS_FILE =
  /添付|ファイル|資料|解凍|展開|開封|圧縮|データ|zip|pdf|excel|attach|file|archive|document|unzip/i;

/** Words that say the file went out before this mail: the password follows the same way. */
const SENT_BEFORE =
  /先ほど|先程|さきほど|先刻|前便|先便|先(?:に|の)(?:お送り|送付|送信|メール)|前(?:の|回の)メール|別メール|別便|直前の|previous (?:e-?)?mail|earlier (?:e-?)?mail|my last (?:e-?)?mail|(?:just|already) sent|sent (?:you )?(?:earlier|before|separately)/i;

/** Characters before and after a password that count as around it. */
const AROUND = 160;

/** A password that goes the same way as what it protects: whoever gets the one by mistake gets the other too. */
export default defineCheck({
  id: 'password-in-mail',
  section: 'attachments',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    if (!goesOutside(context.recipients)) return [];
    const { ownText, message } = context;
    const inBody = findStatedPasswords(ownText);
    const inSubject = findStatedPasswords(message.subject);
    const stated = inBody[0] ?? inSubject[0];
    if (!stated) return [];
    const target: Target = {
      kind: inBody.length > 0 ? 'body' : 'subject',
      text: stated.value,
      start: stated.start,
      end: stated.end,
    };
    const around = inBody.length > 0 ? surroundings(ownText, stated) : '';
    const about = `${message.subject}\n${around}`;
    const files = protectedFiles(context, about);
    const reports: Report[] = [];
    // The files are named in the text alone, so that the finding stays the same one when more is known of them.
    if (files.length > 0)
      reports.push({ text: 'password-in-mail', values: { name: files.join('、') }, targets: [target] });
    if (filesOf(message).length === 0 && OPENS_FILE.test(about) && SENT_BEFORE.test(about))
      reports.push({ text: 'password-in-mail.follows', targets: [target] });
    return reports;
  },
});

const surroundings = (text: string, { start, end }: StatedPassword): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND);

/**
 * Attachments that have a password. Where none is known to have one, all of them, provided that the text speaks of a
 * file: nobody looked into them, or the sender forgot to protect what he says he has.
 */
function protectedFiles({ files, message }: CheckContext, about: string): string[] {
  const known = allFiles(files)
    .filter(({ facts }) => isProtected(facts))
    .map(({ attachment }) => attachment);
  const named = known.length > 0 || !OPENS_FILE.test(about) ? known : filesOf(message);
  return named.filter((name, index, all) => all.indexOf(name) === index);
}

const filesOf = (message: OutgoingMessage): string[] =>
  attachedFiles(message)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name);
