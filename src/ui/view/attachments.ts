import type { ShownAttachment } from '../../inspection/checklistContent';

/** What people call a kind of file; the words are in the locale under `file.<kind>`. */
export const fileKinds = {
  excel: /\.(?:xls[xmb]?|xlt[xm]?|csv|ods)$/i,
  word: /\.(?:doc[xm]?|dot[xm]?|odt|rtf)$/i,
  powerpoint: /\.(?:ppt[xm]?|pps[xm]?|pot[xm]?|odp)$/i,
  pdf: /\.pdf$/i,
  archive: /\.(?:zip|7z|rar|lzh|tar|t?gz|bz2|cab)$/i,
  image: /\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic|svg)$/i,
  media: /\.(?:mp[34]|m4[av]|wav|mov|avi|wmv)$/i,
  text: /\.(?:txt|log|md|html?|xml|json)$/i,
  mail: /\.(?:eml|msg|ics|vcf)$/i,
  program: /\.(?:exe|com|scr|msi|bat|cmd|ps1|vbs|js|jar|lnk|dll)$/i,
} as const;
export type FileKind = keyof typeof fileKinds;

/** The kind of file that its name's ending says; null for an ending that is none of ours. */
export function fileKindOf(name: string): FileKind | null {
  for (const [kind, pattern] of Object.entries(fileKinds)) {
    if (pattern.test(name.trim())) return kind as FileKind;
  }
  return null;
}

/** The ending with its dot, in lower case; '' where there is none. */
export const extensionOf = (name: string): string =>
  (/\.[^.\s/\\]{1,10}$/.exec(name.trim())?.[0] ?? '').toLowerCase();

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes as Outlook writes them: multiples of 1,024, at most one decimal. */
export function readableSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1023.95 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  const rounded = size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${rounded.toLocaleString('en-US')} ${UNITS[unit]}`;
}

/** What the author attached, and how many pictures merely belong to the body. */
export function splitInline(attachments: readonly ShownAttachment[]): {
  readonly attached: readonly ShownAttachment[];
  readonly inlineCount: number;
} {
  const attached = attachments.filter(({ inline }) => !inline);
  return { attached, inlineCount: attachments.length - attached.length };
}
