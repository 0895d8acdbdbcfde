import { isExample, isOrnament, isSlot, type Surroundings } from './surroundings';

/** One kind of placeholder: where it may stand, and what around it says that it is one. */
export interface PlaceholderRule {
  readonly pattern: RegExp;
  isLeftIn(place: Surroundings): boolean;
}

const KANJI_NUMERAL = /[一二三四五六七八九十百千万億]$/;

/** 〇〇様, ●●株式会社, △△の件. Runs of different symbols are marks or ratings (○×△, ★★☆). */
const symbolRun: PlaceholderRule = {
  pattern: /[〇○◯●◎△▲▽▼□■◇◆☆★×✕✖]{2,}/g,
  isLeftIn(place) {
    const { text, before, after } = place;
    if (new Set(text.replace(/[〇◯]/g, '○')).size > 1 || isOrnament(place) || isExample(place)) return false;
    if (!/^[〇○◯●]/.test(text)) return text.length <= 4 && isSlot(place) && !/\d$/.test(before);
    if (KANJI_NUMERAL.test(before) && text[0] !== '●') return false; // 二〇〇〇年
    return isSlot(place) || !(before.trim() === '' && /^[ \t\u3000]/.test(after));
  },
};

/** 第○回, 午後○時, 計●円: one circle in place of a number. At the start of a line it would be a bullet (○日程). */
const circleForNumber: PlaceholderRule = {
  pattern: /[○〇◯●](?=(?:月|日|時|分|年|回|名|円|件|枚|部|個|号|章|頁|ページ)(?![一-龠々ァ-ヶー]))/g,
  isLeftIn: (place) =>
    /[^\s、。○〇◯●◎△▲□■◇◆☆★×]$/.test(place.before) && !KANJI_NUMERAL.test(place.before) && !isSpokenOf(place),
};

/** An example, or a form's blank and nothing else in quotation marks: 日付欄「●年●月●日」は空欄のまま. */
const isSpokenOf = (place: Surroundings): boolean =>
  isExample(place) ||
  (/「[年月日時分○〇◯●△×XＸxｘ\s]*$/.test(place.before) &&
    /^[年月日時分○〇◯●△×XＸxｘ\s]*」/.test(place.after));

/** ○月×日, X年X月: a date of which nothing is filled in. */
const symbolDate: PlaceholderRule = {
  pattern: /[○〇◯●△XＸxｘ][年月時][ \u3000]?[○〇◯●△×XＸxｘ]{1,2}[月日分]/g,
  isLeftIn: (place) =>
    !KANJI_NUMERAL.test(place.before) && !/[A-Za-z\d]$/.test(place.before) && !isSpokenOf(place),
};

const circleForName: PlaceholderRule = {
  pattern: /[○〇◯●](?=[ \u3000]?様(?![式子々相]))/g,
  isLeftIn: ({ before }) => /(?:^|[\s、。])$/.test(before),
};

/** XXX, ＸＸ様, xxx-xxxx; not a masked number (xxxx-1234), a size, a Roman numeral or kisses at the end of a line. */
const letterX: PlaceholderRule = {
  pattern: /[XＸ]{2,}|[xｘ]{3,}/g,
  isLeftIn(place) {
    const { text, before, after } = place;
    if (/[\w./\\@Ａ-Ｚａ-ｚ０-９]$/.test(before) || /^[\w@\\Ａ-Ｚａ-ｚ０-９]/.test(after)) return false;
    if (isMaskedNumber(place) || isExample(place)) return false;
    if (isSlot(place)) return true;
    if (text.length === 2) return false;
    if (/[xｘ]/.test(text)) return /[はがをのに:：]$/.test(before) || /^[^\S\r\n]*[^\s.!)]/.test(after);
    return !(
      text.length === 3 &&
      /\b(?:bowl|chapter|vol(?:ume|\.)?|part|section|annex|title|louis)[ ]$/i.test(before)
    );
  },
};

/** xxxx-xxxx-xxxx-1234: hidden on purpose, with the last digits left to know it by. */
const isMaskedNumber = ({ text, before, after }: Surroundings): boolean =>
  text.length === 4 &&
  (/^(?:[- ]?[xX*]{4}){0,4}-?\d{4}(?!\d)|^(?:[- ][xX*]{4}){1,4} \d{4}(?!\d)/.test(after) ||
    (/[xX*]{4}[- ]$/.test(before) && /^[- ]\d{4}(?!\d)/.test(after)));

/** ＿＿様, Dear ____; a blank for the reader to fill in (氏名：＿＿＿) is none. */
const underscores: PlaceholderRule = {
  pattern: /＿{2,}|_{3,}/g,
  isLeftIn: (place) => isSlot(place) && !/\w$/.test(place.before),
};

/** A salutation whose name was never filled in. */
const emptySalutation: PlaceholderRule = {
  pattern: /^[ \t\u3000]*様[ \t\u3000]*$/gm,
  isLeftIn: () => true,
};

export const symbolRules: readonly PlaceholderRule[] = [
  symbolRun,
  circleForNumber,
  symbolDate,
  circleForName,
  letterX,
  underscores,
  emptySalutation,
];
