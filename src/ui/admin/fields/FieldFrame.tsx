import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { exampleOf } from '../../../admin/examples';
import { fieldOf } from '../../../admin/fields';
import { sameValue, type Path } from '../../../admin/json';
import { settingPath } from '../../../admin/words';
import type { Shape } from '../../../policy/readShape';
import { pathText } from '../../../validation/faults';
import { useAdmin, useFaultsAt, useWords } from '../admin';
import { Prose } from '../Prose';
import { useFieldStyles } from './styles';

/** What the editor of one setting is given. */
export interface FieldProps {
  /** Of the control; `<id>-about` describes it. */
  readonly id: string;
  readonly path: Path;
  readonly shape: Shape;
  /** As written; undefined where it is left out. */
  readonly value: unknown;
  readonly isPart: boolean;
  readonly name: string;
}

interface FrameProps extends FieldProps {
  readonly isBare: boolean;
  /** Whether the control is several ones. */
  readonly isGroup: boolean;
  /** Whether it is a table, whose rows tell what is wrong with them. */
  readonly hasRows: boolean;
  readonly children: ReactNode;
}

/** Around a setting: its name and path, what it means, its default, an example, and what is wrong with it. */
export function FieldFrame(props: FrameProps) {
  const { id, path, shape, value, isPart, name, isBare, isGroup, hasRows, children } = props;
  const styles = useFieldStyles();
  const { text, meaningOf } = useWords();
  const place = pathText(path);
  const meaning = isBare ? null : meaningOf(path);
  const isBelow = isPart && value === undefined;
  const Name = isGroup || isBelow ? 'span' : 'label';
  return (
    <div
      className={styles.field}
      data-path={place}
      {...(isGroup && { role: 'group', 'aria-labelledby': `${id}-name`, 'aria-describedby': `${id}-about` })}
    >
      {!isBare || isPart ? (
        <div className={styles.head}>
          <Name id={`${id}-name`} className={styles.name} {...(Name === 'label' && { htmlFor: id })}>
            {name}
          </Name>
          <code className={styles.path}>{settingPath(path)}</code>
          <BackButton {...props} />
        </div>
      ) : (
        <span id={`${id}-name`} hidden>
          {name}
        </span>
      )}
      <div id={`${id}-about`}>
        {meaning !== null && meaning !== name && (
          <p className={styles.note}>
            <Prose>{meaning}</Prose>
          </p>
        )}
        <DefaultAndExample path={path} shape={shape} isPart={isPart} />
      </div>
      {isBelow ? <p className={styles.note}>{text('part.below')}</p> : children}
      <Faults id={id} place={place} ownOnly={hasRows} />
    </div>
  );
}

interface FaultsProps {
  readonly id: string;
  readonly place: string;
  /** Where what is wrong within it is told there. */
  readonly ownOnly?: boolean;
}

export function Faults({ id, place, ownOnly = false }: FaultsProps) {
  const styles = useFieldStyles();
  const faults = useFaultsAt(place, ownOnly);
  return (
    <div id={`${id}-faults`} className={styles.faults}>
      {faults.slice(0, SHOWN).map((fault, index) => (
        <div key={index}>{fault}</div>
      ))}
    </div>
  );
}

const SHOWN = 5;

function DefaultAndExample({ path, shape, isPart }: Pick<FieldProps, 'path' | 'shape' | 'isPart'>) {
  const styles = useFieldStyles();
  const { text, shown } = useWords();
  // Within a list's entry the list's own example says it.
  const example = path.some((key) => typeof key === 'number' && path[0] !== 'groups')
    ? undefined
    : exampleOf(settingPath(path), shape);
  const parts = [
    !isPart && 'default' in shape && text('default', { value: shown(shape.default) }),
    example !== undefined && text('example', { value: shown(example) }),
  ].filter((part) => part !== false);
  return parts.length > 0 && <p className={styles.note}>{parts.join(' ｜ ')}</p>;
}

/** Back to the default, or to the organization's setting; and away from it. */
function BackButton({ path, shape, value, isPart, name }: FieldProps) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text } = useWords();
  if (isPart && value === undefined) {
    return (
      <Button
        size="small"
        aria-label={text('part.set.of', { name })}
        onClick={() => change(path, beginning(shape))}
      >
        {text('part.set')}
      </Button>
    );
  }
  if (value === undefined || (!isPart && sameValue(value, shape.default))) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.note}
      aria-label={text(isPart ? 'part.unset.of' : 'reset.of', { name })}
      onClick={() => change(path, undefined)}
    >
      {text(isPart ? 'part.unset' : 'reset.field')}
    </Button>
  );
}

/** What a group's setting is at first. */
function beginning(shape: Shape): unknown {
  if ('default' in shape) return shape.default;
  const field = fieldOf(shape);
  switch (field.kind) {
    case 'several':
    case 'list':
    case 'records':
      return [];
    case 'choice':
      return field.choices[0];
    case 'boolean':
      return false;
    case 'number':
      return shape.minimum ?? 0;
    case 'group':
    case 'levels':
      return {};
    default:
      return '';
  }
}
