import type { Reason } from '../../attachments/facts';
import { groupBy } from '../../collections';
import { pageCheckTexts } from '../../locales/pageChecks';
import { defineCheck } from '../check';
import { allFiles, attachmentTarget } from './inspected/files';

/** Said, but not to be ticked: a protected file is as the sender wanted it, and of some formats nothing is known. */
const expected: readonly Reason[] = ['encrypted', 'unknown-type'];

/**
 * Files that were to be looked into and could not be, or only in part, so that nothing passes in silence: one report for
 * each attachment, by its most telling reason. Recipients of whom that is true are in the file of the same name there.
 */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'attachments',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect({ files, language }) {
    const unread = allFiles(files).filter(({ facts }) => facts.couldNotInspect !== undefined);
    return Array.from(groupBy(unread, ({ attachment }) => attachment)).map(([attachment, within]) => {
      const surprising = within.find(({ facts }) => expected.indexOf(facts.couldNotInspect!) < 0);
      const { facts, path } = surprising ?? within[0]!;
      const reason = pageCheckTexts.text(language, `could-not-inspect.reason.${facts.couldNotInspect!}`);
      return {
        text: 'could-not-inspect.file',
        values: { name: path, reason },
        targets: [attachmentTarget(attachment)],
        shift: surprising ? 0 : -1,
      };
    });
  },
});
