import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingLevel } from '../../checks/level';
import type { TextSegment } from '../view/bodyText';

const useStyles = makeStyles({
  mark: {
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: 'clone',
    padding: '0 1px',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationColor: tokens.colorStatusDangerBorderActive,
  },
  caution: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationColor: tokens.colorStatusWarningBorderActive,
  },
  notice: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textDecorationStyle: 'dotted',
  },
});

/** A stretch that a finding points at: colour and underline by its level. */
export function Mark({ level, children }: { level: FindingLevel; children: string }) {
  const styles = useStyles();
  const tone = level === 'block' || level === 'warning' ? 'danger' : level;
  return <mark className={mergeClasses(styles.mark, styles[tone])}>{children}</mark>;
}

/** Text with what was found in it marked. */
export function MarkedText({ segments }: { segments: readonly TextSegment[] }) {
  return segments.map(({ text, level }, index) =>
    level ? (
      <Mark key={index} level={level}>
        {text}
      </Mark>
    ) : (
      text
    ),
  );
}
