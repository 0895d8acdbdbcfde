import * as z from 'zod/mini';
import { goesOutside } from '../../recipients/external';
import { defineCheck, type CheckContext, type Target } from '../check';
import { allFiles, attachmentTarget, isProtected, unopenedFiles } from './inspected/files';
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
  options: z.strictObject({}),
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
    if (files.length > 0) {
      const values = { name: files.join('、') };
      return [{ text: 'password-in-mail', values, targets: [target, ...files.map(attachmentTarget)] }];
    }
    return OPENS_FILE.test(about) && SENT_BEFORE.test(about)
      ? [{ text: 'password-in-mail.follows', targets: [target] }]
      : [];
  },
});

const surroundings = (text: string, { start, end }: StatedPassword): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND);

/** Attachments that have a password, and those into which nobody looked, provided that the text speaks of a file. */
function protectedFiles({ files, message }: CheckContext<unknown>, about: string): string[] {
  const known = allFiles(files)
    .filter(({ facts }) => isProtected(facts))
    .map(({ attachment }) => attachment);
  const unopened = unopenedFiles(message, files).filter(
    ({ kind }) => kind === 'file' && OPENS_FILE.test(about),
  );
  return [...known, ...unopened.map(({ name }) => name)].filter(
    (name, index, all) => all.indexOf(name) === index,
  );
}
