import { familyOf, type AttachmentFacts } from '../../attachments/facts';
import { pageCheckTexts } from '../../locales/pageChecks';
import { goesOutside } from '../../recipients/external';
import { defineCheck } from '../check';
import { attachmentTarget } from './inspected/files';

/** Documents and archives that go outside and that whoever gets them can open. */
export default defineCheck({
  id: 'unprotected-attachment',
  section: 'attachments',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {
    types: {
      type: 'array',
      items: { enum: ['office', 'pdf', 'archive', 'mail', 'text', 'image'] },
      default: ['office', 'pdf', 'archive'],
    },
  },
  inspect({ files = [], recipients, options }) {
    if (!goesOutside(recipients)) return [];
    const families: readonly string[] = options.types;
    return files
      .filter((facts) => families.indexOf(familyOf(facts.type)) >= 0 && canBeRead(facts))
      .map((facts) => ({
        text: textFor(facts),
        values: { name: facts.name },
        targets: [attachmentTarget(facts.name)],
      }));
  },
});

/** An archive whose files are each protected gives away their names only. */
function canBeRead({ type, protection, contents }: AttachmentFacts): boolean {
  if (protection === 'password' || protection === 'unknown') return false;
  return familyOf(type) !== 'archive' || !contents || contents.length === 0 || contents.some(canBeRead);
}

function textFor({ type, protection }: AttachmentFacts) {
  if (protection === 'permissions-only') return 'unprotected-attachment.permissions';
  return protection === 'partly' && familyOf(type) === 'archive'
    ? 'unprotected-attachment.partly'
    : 'unprotected-attachment';
}
