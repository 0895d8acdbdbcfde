import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  cue: {
    margin: 0,
    padding: '4px 8px 0 36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '12px',
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * What to look at, above the row to point at now. There, and not below it: while rows are ticked one after another, the
 * next box stays where it is.
 */
export function Cue({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className={useStyles().cue}>
      {children}
    </p>
  );
}

/** The ids of what describes a box, as far as it is there. */
export const describedBy = (...ids: (string | false)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
