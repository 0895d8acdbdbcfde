/** Replaces quoted text by blanks of equal length. */
export function maskQuoted(text: string): string {
  return text;
}
