import { themeOf } from '../../src/outlook/theme';

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, 'dark'],
  [{ isDarkTheme: false }, 'light'],
  [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '#1f1f1f' }, 'dark'],
  [{ bodyBackgroundColor: '#0000ff' }, 'dark'],
  [{ bodyBackgroundColor: '#ffff00' }, 'light'],
  [{ bodyBackgroundColor: 'white' }, undefined],
  [{}, undefined],
  [undefined, undefined],
] as const)('%j is %s', (theme, expected) => {
  expect(themeOf(theme)).toBe(expected);
});
