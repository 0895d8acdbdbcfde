import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { FindingLevel } from '../../checks/level';
import { useTexts } from '../texts';

const icons = {
  block: Prohibited16Filled,
  warning: Warning16Filled,
  caution: ErrorCircle16Regular,
  notice: Info16Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: '-3px' },
  block: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusDangerForeground3 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorNeutralForeground3 },
});

/** A finding's level by shape and colour; `silent` where a word beside it says the same. */
export function LevelIcon({ level, silent = false }: { level: FindingLevel; silent?: boolean }) {
  const styles = useStyles();
  const text = useTexts();
  const Icon = icons[level];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[level])}
      {...(!silent && { 'aria-label': text(`level.${level}`) })}
    />
  );
}
