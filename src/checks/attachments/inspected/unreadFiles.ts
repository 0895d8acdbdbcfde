import type { Reason } from '../../../attachments/facts';
import { groupBy } from '../../../collections';
import { checkTexts } from '../../../locales/checks';
import type { CheckContext, Report } from '../../check';
import { allFiles, attachmentTarget } from './files';

/** Said, but not to be ticked: a protected file is as the sender wanted it, and of some formats nothing is known. */
const expected: readonly Reason[] = ['encrypted', 'unknown-type'];

/** Files that could not be looked into, or only in part: one report for each attachment, by its most telling reason. */
export function unreadFiles({ files, language }: CheckContext): Report[] {
  const unread = allFiles(files).filter(({ facts }) => facts.couldNotInspect !== undefined);
  return Array.from(groupBy(unread, ({ attachment }) => attachment)).map(([attachment, within]) => {
    const surprising = within.find(({ facts }) => expected.indexOf(facts.couldNotInspect!) < 0);
    const { facts, path } = surprising ?? within[0]!;
    const reason = checkTexts.text(language, `could-not-inspect.reason.${facts.couldNotInspect!}`);
    return {
      text: 'could-not-inspect.file',
      section: 'attachments',
      values: { name: path, reason },
      targets: [attachmentTarget(attachment)],
      shift: surprising ? 0 : -1,
    };
  });
}
