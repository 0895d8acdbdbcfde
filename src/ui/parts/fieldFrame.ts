import { token } from '../lazyParts';

/** What surrounds a field to write in, as Fluent's does. */
export const fieldFrame = {
  border: `1px solid ${token('colorNeutralStroke1')}`,
  borderBottomColor: token('colorNeutralStrokeAccessible'),
  borderRadius: token('borderRadiusMedium'),
  backgroundColor: token('colorNeutralBackground1'),
} as const;

/** The same where it has the focus. */
export const focusedFrame = {
  outline: `2px solid ${token('colorCompoundBrandStroke')}`,
  outlineOffset: '-1px',
} as const;
