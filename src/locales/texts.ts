export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** What fills the `{name}` places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts of one area in every language, under the same keys. */
export interface Texts<Key extends string> {
  readonly keys: readonly Key[];
  /** The text for `key` with its places filled; a place without a value stays visible as `{name}`. */
  text(language: Language, key: Key, values?: TextValues): string;
}

/** Defines an area's texts; the compiler refuses a key that one language has and the other lacks. */
export function defineTexts<Key extends string>(
  ja: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Texts<Key> {
  const all = { ja, en };
  return {
    keys: Object.keys(ja) as Key[],
    text: (language, key, values = {}) =>
      all[language][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)),
  };
}

/** Several areas as one; their keys differ. */
export function joinTexts<Key extends string>(...areas: readonly Texts<Key>[]): Texts<Key> {
  const areaOf = new Map<Key, Texts<Key>>();
  for (const area of areas) for (const key of area.keys) areaOf.set(key, area);
  return {
    keys: Array.from(areaOf.keys()),
    text: (language, key, values) => areaOf.get(key)!.text(language, key, values),
  };
}

/** Outlook's display language (BCP 47 tag) to one of ours: Japanese for Japanese, English for all others. */
export const languageOf = (displayLanguage: string | undefined): Language =>
  /^ja\b/i.test(displayLanguage ?? 'ja') ? 'ja' : 'en';
