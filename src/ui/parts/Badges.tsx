import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Building16Regular } from '@fluentui/react-icons/svg/building';
import { Edit12Filled } from '@fluentui/react-icons/svg/edit';
import { Globe16Regular } from '@fluentui/react-icons/svg/globe';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '3px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  external: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  internal: { color: tokens.colorNeutralForeground2, border: `1px solid ${tokens.colorNeutralStroke1}` },
  changed: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
});

/** 社外 or 社内: word, colour and icon. */
export function SideBadge({ internal }: { internal: boolean }) {
  const styles = useStyles();
  const text = useTexts();
  const Icon = internal ? Building16Regular : Globe16Regular;
  return (
    <span className={mergeClasses(styles.badge, internal ? styles.internal : styles.external)}>
      <Icon />
      {text(internal ? 'internal' : 'external')}
    </span>
  );
}

/** Marks what is not as it was when it was ticked last. */
export function ChangedBadge() {
  const styles = useStyles();
  const text = useTexts();
  return (
    <span className={mergeClasses(styles.badge, styles.changed)}>
      <Edit12Filled />
      {text('changed')}
    </span>
  );
}
