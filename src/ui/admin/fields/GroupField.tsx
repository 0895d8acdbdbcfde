import { Switch } from '@fluentui/react-components';
import { fieldOf } from '../../../admin/fields';
import { settingPath } from '../../../admin/words';
import { pathText } from '../../../validation/faults';
import { useAdmin, useWords } from '../admin';
import type { FieldProps } from './FieldFrame';
import { SettingField } from './SettingField';
import { useFieldStyles } from './styles';

interface GroupProps extends FieldProps {
  readonly isBare: boolean;
  /** Whether being there is what switches it on. */
  readonly isSwitched: boolean;
}

/** Settings that belong together. */
export function GroupField({ id, path, shape, value, isPart, name, isBare, isSwitched }: GroupProps) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text, meaningOf } = useWords();
  const field = fieldOf(shape);
  if (field.kind !== 'group') return null;
  const isOn = !isSwitched || value !== undefined;
  const children = Object.entries(field.properties).map(([child, childShape]) => (
    <SettingField key={child} path={[...path, child]} shape={childShape} isPart={isPart} />
  ));
  if (isBare) return <div data-path={pathText(path)}>{children}</div>;
  const meaning = meaningOf(path);
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-name`} data-path={pathText(path)}>
      <div className={styles.head}>
        <span id={`${id}-name`} className={styles.name}>
          {name}
        </span>
        <code className={styles.path}>{settingPath(path)}</code>
      </div>
      {meaning !== null && <p className={styles.note}>{meaning}</p>}
      {isSwitched && (
        <Switch
          label={text('group.use')}
          aria-label={`${name}: ${text('group.use')}`}
          checked={isOn}
          onChange={(_, { checked }) => change(path, checked ? {} : undefined)}
        />
      )}
      {isOn && <div className={styles.group}>{children}</div>}
    </div>
  );
}
