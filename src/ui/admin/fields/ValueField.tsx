import { Input, Select, Switch, Textarea } from '@fluentui/react-components';
import type { Field } from '../../../admin/fields';
import { cellText, numberIn } from '../../../admin/table/cells';
import { pathText } from '../../../validation/faults';
import { useAdmin, useFaultsAt, useWords } from '../admin';
import type { FieldProps } from './FieldFrame';
import { useFieldStyles } from './styles';

type SingleField = Extract<Field, { readonly kind: 'choice' | 'boolean' | 'number' | 'text' }>;

/** A choice, a switch, a number or a text. */
export function ValueField({ field, ...props }: FieldProps & { readonly field: SingleField }) {
  const { id, path, shape, value, isPart } = props;
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text } = useWords();
  const isFaulty = useFaultsAt(pathText(path)).length > 0;
  const described = {
    id,
    'aria-describedby': `${id}-about ${id}-faults`,
    'aria-invalid': isFaulty,
  };
  switch (field.kind) {
    case 'choice':
      return <Choice {...props} choices={field.choices} />;
    case 'boolean': {
      const isOn = (value ?? shape.default) === true;
      return (
        <Switch
          {...described}
          checked={isOn}
          label={text('group.use')}
          onChange={(_, { checked }) => change(path, checked)}
        />
      );
    }
    case 'number':
      return (
        <Input
          {...described}
          className={styles.control}
          inputMode="decimal"
          value={cellText(value)}
          placeholder={'default' in shape ? cellText(shape.default) : text('value.unset')}
          onChange={(_, { value: typed }) => change(path, typed === '' ? undefined : numberIn(typed))}
        />
      );
    case 'text': {
      const write = (typed: string) => change(path, typed === '' && !isPart ? undefined : typed);
      return field.isLong ? (
        <Textarea
          {...described}
          resize="vertical"
          rows={4}
          value={cellText(value)}
          onChange={(_, { value: typed }) => write(typed)}
        />
      ) : (
        <Input
          {...described}
          className={styles.control}
          value={cellText(value)}
          onChange={(_, { value: typed }) => write(typed)}
        />
      );
    }
  }
}

function Choice({ id, path, shape, value, isPart, choices }: FieldProps & { choices: readonly string[] }) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text, valueName } = useWords();
  const isFaulty = useFaultsAt(pathText(path)).length > 0;
  const chosen = cellText(value ?? shape.default);
  // A value that is no choice is shown rather than hidden behind the first one.
  const odd = choices.includes(chosen) ? [] : [chosen];
  return (
    <Select
      id={id}
      aria-describedby={`${id}-about ${id}-faults`}
      aria-invalid={isFaulty}
      className={styles.control}
      value={chosen}
      onChange={({ target }) =>
        change(path, target.value === shape.default && !isPart ? undefined : target.value)
      }
    >
      {[...odd, ...choices].map((choice) => (
        <option key={choice} value={choice}>
          {choice === ''
            ? text('value.unset')
            : text('value.choice', { name: valueName(choice), value: choice })}
        </option>
      ))}
    </Select>
  );
}
