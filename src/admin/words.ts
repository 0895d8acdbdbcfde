import { adminNameTexts } from '../locales/adminPage/names';
import { checkReferenceTexts } from '../locales/checkReference';
import { policyReferenceTexts } from '../locales/policyReference';
import { settingsPageTexts } from '../locales/settingsPage';
import type { Language, Texts } from '../locales/texts';
import type { Path } from './json';

/** The path of a setting, whatever entry of a list or group's settings it is in: `keywords.words`, `checks.wording`. */
export function settingPath(path: Path): string {
  const inGroup = path[0] === 'groups' && path[2] === 'policy' && path.length > 3;
  return (inGroup ? path.slice(3) : path).filter((key) => typeof key === 'string').join('.');
}

/** What a setting, a check or a check's option is called. */
export function nameOf(path: Path, language: Language): string {
  const setting = settingPath(path);
  const [area, check, ...option] = setting.split('.');
  const last = String(path[path.length - 1]);
  if (area === 'checks' && check !== undefined && option.length === 0) return checkName(check, language);
  return (
    textIn(adminNameTexts, `setting.${setting}`, language) ??
    heading(meaningOf(path, language)) ??
    textIn(adminNameTexts, `part.${last}`, language) ??
    last
  );
}

export const checkName = (check: string, language: Language): string =>
  textIn(checkReferenceTexts, `${check}.name`, language) ?? check;

/** What a setting, a check or a check's option means; null for one that its name explains. */
export function meaningOf(path: Path, language: Language): string | null {
  const setting = settingPath(path);
  const [area, check, ...option] = setting.split('.');
  if (area !== 'checks' || check === undefined) return textIn(policyReferenceTexts, setting, language);
  const key = option.length === 0 ? `${check}.about` : `${check}.options.${option[option.length - 1]!}`;
  return textIn(checkReferenceTexts, key, language);
}

/** What a value of a choice is called: of checks too. */
export const valueName = (value: string, language: Language): string =>
  textIn(adminNameTexts, `value.${value}`, language) ??
  textIn(settingsPageTexts, `value.${value}`, language) ??
  checkName(value, language);

function textIn<Key extends string>(texts: Texts<Key>, name: string, language: Language): string | null {
  const key = texts.keys.find((each) => each === name);
  return key === undefined ? null : texts.text(language, key);
}

/** The beginning of a meaning says what a setting is; what follows a bracket or a full stop says more of it. */
const heading = (meaning: string | null): string | null =>
  meaning?.split(/\s*[（(。:]|\. /)[0]?.trim() || null;
