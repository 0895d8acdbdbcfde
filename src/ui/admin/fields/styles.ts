import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the form share. */
export const useFieldStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  path: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  faults: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
  control: { maxWidth: '420px' },
  wide: { width: '100%' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  several: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** Controls of tables: there may be hundreds of them, which Fluent's own would make slow. */
export const useCellStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '6em',
    padding: `5px ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
    '&[aria-invalid=true]': { boxShadow: `0 0 0 1px ${tokens.colorStatusDangerBorder2}` },
  },
  lines: { resize: 'vertical', lineHeight: tokens.lineHeightBase300 },
  box: { width: '18px', height: '18px', margin: '6px 0' },
  several: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});
