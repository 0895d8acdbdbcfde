import { makeStyles, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 640px)';

export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  body: { [NARROW]: { display: 'block' } },
  head: { [NARROW]: { display: 'none' } },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  row: {
    verticalAlign: 'top',
    [NARROW]: {
      display: 'block',
      padding: `${tokens.spacingVerticalS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    [NARROW]: { display: 'block', padding: '2px 0' },
  },
  /** The table has no head where it is narrow. */
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'block' },
  },
  actions: { whiteSpace: 'nowrap', width: '1%' },
  details: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    [NARROW]: { display: 'block' },
  },
  plain: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  scroll: { overflowX: 'auto' },
});
