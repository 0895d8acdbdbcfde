import { Input, Select } from '@fluentui/react-components';
import type { Field } from '../../../admin/fields';
import { isObject } from '../../../admin/json';
import { cellText } from '../../../admin/table/cells';
import { useAdmin, useWords } from '../admin';
import type { FieldProps } from './FieldFrame';
import { SettingField } from './SettingField';
import { useFieldStyles } from './styles';

interface EitherProps extends FieldProps {
  readonly field: Extract<Field, { readonly kind: 'either' }>;
}

/** A text for both languages, or one for each. */
export function EitherField({ path, value, name, field }: EitherProps) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text } = useWords();
  const properties = field.object.properties!;
  const asObject = (one: string) => Object.fromEntries(Object.keys(properties).map((key) => [key, one]));
  const asText = () => (isObject(value) ? cellText(Object.values(value)[0]) : '');
  return (
    <>
      <Select
        className={styles.control}
        aria-label={text('either.kind', { name })}
        value={isObject(value) ? 'object' : 'text'}
        onChange={({ target }) =>
          change(path, target.value === 'text' ? asText() : asObject(cellText(value)))
        }
      >
        <option value="text">{text('either.text')}</option>
        <option value="object">{text('either.object')}</option>
      </Select>
      {isObject(value) ? (
        Object.entries(properties).map(([key, shape]) => (
          <SettingField key={key} path={[...path, key]} shape={shape} />
        ))
      ) : (
        <Input
          className={styles.control}
          aria-label={name}
          value={cellText(value)}
          onChange={(_, { value: typed }) => change(path, typed)}
        />
      )}
    </>
  );
}
