import { flatMap } from '../../collections';
import { pageCheckTexts } from '../../locales/pageChecks';
import { withoutLinks } from '../../message/links';
import { leftmostLongest } from '../../message/spans';
import { defineCheck, type TextTarget } from '../check';
import { surroundingsOf } from './placeholders/surroundings';
import { symbolRules } from './placeholders/symbols';
import { templateRules } from './placeholders/templates';

/** Places that the finding points at, and different ones that it names. */
const SHOWN_HITS = 20;
const NAMED = 5;

const rules = [...templateRules, ...symbolRules];

/** 〇〇, XXX, {{name}}, 【要確認】: what a template or a first draft left to be filled in, in the subject and the author's own text. */
export default defineCheck({
  id: 'placeholder',
  section: 'wording',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect({ message, ownText }) {
    const hits = [...placeholdersIn('subject', message.subject), ...placeholdersIn('body', ownText)];
    if (hits.length === 0) return [];
    const words = Array.from(new Set(hits.map(({ text }) => text.trim())));
    const named = words.slice(0, NAMED).join('」「');
    return [
      {
        text: 'placeholder',
        values: { words: words.length > NAMED ? `${named}…` : named },
        targets: hits.slice(0, SHOWN_HITS),
      },
    ];
  },
});

function placeholdersIn(kind: 'subject' | 'body', text: string): TextTarget[] {
  const searched = withoutLinks(text);
  const hits = flatMap(rules, (rule) => {
    const found: TextTarget[] = [];
    const { pattern } = rule;
    pattern.lastIndex = 0;
    for (
      let match = pattern.exec(searched);
      match && found.length < SHOWN_HITS;
      match = pattern.exec(searched)
    ) {
      const [start, end] = [match.index, match.index + match[0].length];
      const isLabel = kind === 'subject' && start === 0 && LABEL.test(match[0]);
      if (!isLabel && rule.isLeftIn(surroundingsOf(searched, start, end))) {
        found.push({ kind, text: text.slice(start, end), start, end });
      }
    }
    return found;
  });
  return leftmostLongest(hits);
}

/** At the start of a subject 【要確認】 asks the reader to look, as 【重要】 does. */
const LABEL = /^[【[［]要(?:確認|修正|記入|入力)[】\]］]$/;
