import { makeStyles, tokens } from '@fluentui/react-components';
import { withValue, type JsonObject, type Path } from '../../../admin/json';
import type { Shape } from '../../../policy/readShape';
import { useWords } from '../admin';
import { Prose } from '../Prose';
import { Cell } from '../table/Cell';
import { useFieldStyles } from './styles';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface OptionsProps {
  /** Of the check. */
  readonly path: Path;
  readonly options: Readonly<Record<string, Shape>>;
  readonly value: JsonObject;
  readonly onChange: (value: JsonObject) => void;
}

/** The settings of one check. */
export function LevelOptions({ path, options, value, onChange }: OptionsProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { text, nameOf, meaningOf, shown } = useWords();
  return (
    <div className={styles.options}>
      {Object.entries(options).map(([option, shape]) => (
        <div key={option}>
          <div className={fieldStyles.note}>
            <Prose>{meaningOf([...path, 1, option]) ?? ''}</Prose>
          </div>
          <Cell
            shape={shape}
            value={value[option]}
            label={`${nameOf(path)}: ${nameOf([...path, 1, option])}`}
            isFaulty={false}
            onChange={(its) => onChange(withValue(value, [option], its) as JsonObject)}
          />
          <div className={fieldStyles.note}>{text('default', { value: shown(shape.default) })}</div>
        </div>
      ))}
    </div>
  );
}
