import { familyOf } from '../../attachments/facts';
import { pageCheckTexts } from '../../locales/pageChecks';
import { defineCheck } from '../check';
import { allFiles, attachmentTarget, isProtected } from './inspected/files';

/** Archives with a password, which scanners on the way cannot look into, for organizations that gave up PPAP. */
export default defineCheck({
  id: 'encrypted-archive',
  section: 'attachments',
  level: 'off',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect: ({ files }) =>
    allFiles(files)
      .filter(({ facts }) => familyOf(facts.type) === 'archive' && isProtected(facts))
      .map(({ attachment, path }) => ({
        text: 'encrypted-archive' as const,
        values: { name: path },
        targets: [attachmentTarget(attachment)],
      })),
});
