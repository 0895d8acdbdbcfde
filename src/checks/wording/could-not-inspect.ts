import { pageCheckTexts } from '../../locales/pageChecks';
import { defineCheck } from '../check';

/** The wording was to be looked at and could not be. Said, but not to be ticked: the author reads the mail anyway. */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'wording',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect: ({ wording }) =>
    wording === 'failed' ? [{ text: 'could-not-inspect.wording', targets: [], shift: -1 }] : [],
});
