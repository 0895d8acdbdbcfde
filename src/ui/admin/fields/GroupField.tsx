import { Switch } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fieldOf } from '../../../admin/fields';
import { valueAt, type Path } from '../../../admin/json';
import { settingPath } from '../../../admin/words';
import { pathText } from '../../../validation/faults';
import { isWithin, useAdmin, useWords } from '../admin';
import { Prose } from '../Prose';
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
  const children = Object.entries(field.properties).map(([child, childShape]) => {
    const setting = <SettingField key={child} path={[...path, child]} shape={childShape} isPart={isPart} />;
    // All settings once more: closed, but for those that the group has.
    return shape.part ? (
      <Folded key={child} path={[...path, child]}>
        {setting}
      </Folded>
    ) : (
      setting
    );
  });
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
      {meaning !== null && meaning !== name && (
        <p className={styles.note}>
          <Prose>{meaning}</Prose>
        </p>
      )}
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

function Folded({ path, children }: { path: Path; children: ReactNode }) {
  const styles = useFieldStyles();
  const { draft, target } = useAdmin();
  const { nameOf } = useWords();
  const isSet = valueAt(draft, path) !== undefined;
  const [isOpen, setOpen] = useState(isSet);
  const isShown = isOpen || (target !== null && isWithin(target.path, pathText(path)));
  return (
    <details
      className={styles.field}
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.name}>
        {nameOf(path)}
        {isSet && ' ●'}
      </summary>
      {isShown && children}
    </details>
  );
}
