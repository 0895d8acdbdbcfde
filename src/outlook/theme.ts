/** Whether Outlook's own colours are dark; undefined where it does not say (`Office.context.officeTheme`). */
export function themeOf(
  theme: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null | undefined,
): 'light' | 'dark' | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const colour = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red, green, blue] = [1, 2, 3].map((part) => parseInt(colour[part]!, 16)) as [number, number, number];
  // Perceived brightness, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
