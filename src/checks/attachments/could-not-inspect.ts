import * as z from 'zod/mini';
import type { Reason } from '../../attachments/facts';
import { groupBy } from '../../collections';
import { checkTexts } from '../../locales/checks';
import { defineCheck } from '../check';
import { allFiles, attachmentTarget } from './inspected/files';

/** Said, but not to be ticked: a protected file is as the sender wanted it, and of some formats nothing is known. */
const expected: readonly Reason[] = ['encrypted', 'unknown-type'];

/** Files that could not be looked into, or only in part: one finding for each attachment, by its first reason. */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'attachments',
  level: 'caution',
  options: z.strictObject({}),
  inspect({ files, language }) {
    const unread = allFiles(files).filter(({ facts }) => facts.couldNotInspect !== undefined);
    return Array.from(groupBy(unread, ({ attachment }) => attachment)).map(([attachment, within]) => {
      const reasons = within.map(({ facts }) => facts.couldNotInspect!);
      const isExpected = (reason: Reason) => expected.indexOf(reason) >= 0;
      const worst = within.find(({ facts }) => !isExpected(facts.couldNotInspect!)) ?? within[0]!;
      return {
        text: 'could-not-inspect.file' as const,
        values: {
          name: worst.path,
          reason: checkTexts.text(language, `could-not-inspect.reason.${worst.facts.couldNotInspect!}`),
        },
        targets: [attachmentTarget(attachment)],
        shift: reasons.every(isExpected) ? -1 : 0,
      };
    });
  },
});
