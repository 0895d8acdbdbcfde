import { mergeClasses } from '@fluentui/react-components';
import { useState, type ClipboardEvent, type ComponentProps } from 'react';
import { fieldOf } from '../../../admin/fields';
import { cellText, isTable, numberIn } from '../../../admin/table/cells';
import type { Shape } from '../../../policy/readShape';
import { useWords } from '../admin';
import { useCellStyles } from '../fields/styles';

interface CellProps {
  readonly shape: Shape;
  readonly value: unknown;
  /** What it is, for those who do not see the table's head. */
  readonly label: string;
  readonly isFaulty: boolean;
  readonly onChange: (value: unknown) => void;
  /** Where more than one cell may be pasted at once. */
  readonly onTable?: (text: string) => void;
}

/** One value in a table: a choice, boxes to tick, or a text; entries of a list on a line each. */
export function Cell({ shape, value, label, isFaulty, onChange, onTable }: CellProps) {
  const styles = useCellStyles();
  const { text, valueName } = useWords();
  const field = fieldOf(shape);
  const common = {
    className: styles.cell,
    'aria-label': label,
    'aria-invalid': isFaulty,
    onPaste: (event: ClipboardEvent) => {
      const pasted = event.clipboardData.getData('text');
      if (!onTable || !isTable(pasted, field.kind === 'list')) return;
      event.preventDefault();
      onTable(pasted);
    },
  };
  switch (field.kind) {
    case 'choice': {
      const chosen = cellText(value ?? shape.default);
      const odd = field.choices.includes(chosen) ? [] : [chosen];
      return (
        <select
          {...common}
          value={chosen}
          onChange={({ target }) => onChange(target.value === shape.default ? undefined : target.value)}
        >
          {[...odd, ...field.choices].map((choice) => (
            <option key={choice} value={choice}>
              {choice === '' ? text('value.unset') : valueName(choice)}
            </option>
          ))}
        </select>
      );
    }
    case 'several':
      return (
        <Several shape={shape} value={value} label={label} choices={field.choices} onChange={onChange} />
      );
    case 'boolean':
      return (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={label}
          checked={(value ?? shape.default) === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      );
    case 'list':
      return <Lines {...common} value={value} onLines={(lines) => onChange(lines)} />;
    default:
      return (
        <input
          {...common}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          placeholder={field.kind === 'number' ? cellText(shape.default) : undefined}
          value={cellText(value)}
          onChange={({ target }) =>
            onChange(
              target.value === ''
                ? undefined
                : field.kind === 'number'
                  ? numberIn(target.value)
                  : target.value,
            )
          }
        />
      );
  }
}

interface LinesProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly value: unknown;
  readonly onLines: (lines: readonly string[] | undefined) => void;
}

/** Blank lines and blanks stay while they are typed; what is written has none of them. */
function Lines({ value, onLines, className, ...rest }: LinesProps) {
  const styles = useCellStyles();
  const { text } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const lines = typed ?? cellText(value);
  const write = (to: string) => {
    setTyped(to);
    const kept = to
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    onLines(kept.length > 0 ? kept : undefined);
  };
  return (
    <textarea
      {...rest}
      className={mergeClasses(className, styles.lines)}
      rows={Math.min(6, lines.split('\n').length)}
      placeholder={text('table.lines')}
      value={lines}
      onChange={({ target }) => write(target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

interface SeveralProps extends Pick<CellProps, 'shape' | 'value' | 'label' | 'onChange'> {
  readonly choices: readonly string[];
}

function Several({ shape, value, label, choices, onChange }: SeveralProps) {
  const styles = useCellStyles();
  const { valueName } = useWords();
  const chosen = (Array.isArray(value) ? value : ((shape.default ?? []) as unknown[])).map(String);
  const all = [...choices, ...chosen.filter((each) => !choices.includes(each))];
  return (
    <span role="group" aria-label={label} className={styles.several}>
      {all.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, choice] : chosen.filter((each) => each !== choice))
            }
          />
          {valueName(choice)}
        </label>
      ))}
    </span>
  );
}
