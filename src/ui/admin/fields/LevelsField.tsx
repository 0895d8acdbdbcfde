import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LevelField } from '../../../admin/fields';
import { isObject } from '../../../admin/json';
import { groupBy } from '../../../collections';
import { pathText } from '../../../validation/faults';
import { useAdmin, useWords } from '../admin';
import { Faults, type FieldProps } from './FieldFrame';
import { Prose } from '../Prose';
import { LevelOptions } from './LevelOptions';
import { useFieldStyles } from './styles';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    marginBottom: tokens.spacingVerticalL,
  },
  caption: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    '@media (max-width: 640px)': { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 640px)': { display: 'none' },
  },
  check: {
    width: '46%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 640px)': { display: 'block', width: 'auto', padding: 0 },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    '@media (max-width: 640px)': { display: 'block', padding: `${tokens.spacingVerticalXS} 0` },
  },
  wide: { width: '44%' },
  level: { width: '13.5em', maxWidth: '100%' },
});

interface LevelsProps extends FieldProps {
  readonly checks: Readonly<Record<string, LevelField>>;
}

/** The checks, by where their findings stand: how serious each is, and its own settings. */
export function LevelsField({ path, value, isPart, checks }: LevelsProps) {
  const styles = useStyles();
  const { engine } = useAdmin();
  const { text, nameOf, meaningOf } = useWords();
  const [filter, setFilter] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const written = isObject(value) ? value : {};
  const wanted = filter.trim().toLowerCase();
  const ids = Object.keys(checks).filter((check) => {
    const words = [check, nameOf([...path, check]), meaningOf([...path, check])].join(' ').toLowerCase();
    return words.includes(wanted) && (!onlyChanged || Object.hasOwn(written, check));
  });
  return (
    <div data-path={pathText(path)}>
      <div className={styles.filters}>
        <Input
          type="search"
          placeholder={text('checks.filter')}
          aria-label={text('checks.filter')}
          value={filter}
          onChange={(_, { value: typed }) => setFilter(typed)}
        />
        <Checkbox
          label={text('checks.changed')}
          checked={onlyChanged}
          onChange={(_, { checked }) => setOnlyChanged(checked === true)}
        />
      </div>
      {Array.from(
        groupBy(ids, (check) => engine.sectionsOfChecks[check]!),
        ([section, its]) => (
          <table key={section} className={styles.table}>
            <caption className={styles.caption}>{text(`section.${section}`)}</caption>
            <thead className={styles.head}>
              <tr>
                <th scope="col" className={styles.wide}>
                  {text('checks.check')}
                </th>
                <th scope="col" className={styles.level}>
                  {text('checks.level')}
                </th>
                <th scope="col">{text('checks.options')}</th>
              </tr>
            </thead>
            <tbody>
              {its.map((check) => (
                <CheckRow
                  key={check}
                  path={[...path, check]}
                  value={written[check]}
                  field={checks[check]!}
                  isPart={isPart}
                />
              ))}
            </tbody>
          </table>
        ),
      )}
    </div>
  );
}

interface RowProps extends Pick<FieldProps, 'path' | 'value' | 'isPart'> {
  readonly field: LevelField;
}

function CheckRow({ path, value, isPart, field }: RowProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { engine, change } = useAdmin();
  const { text, nameOf, meaningOf, valueName } = useWords();
  const check = String(path[path.length - 1]);
  const name = nameOf(path);
  const usual = engine.usualLevels[check]!;
  const [level, options] = Array.isArray(value) ? (value as unknown[]) : [value, undefined];
  const chosen = typeof level === 'string' ? level : '';
  const odd = chosen !== '' && !field.levels.includes(chosen) ? [chosen] : [];
  const place = pathText(path);
  const write = (to: string, its: unknown) => {
    const isBare = !isObject(its) || Object.keys(its).length === 0;
    change(path, isBare ? (to === '' ? undefined : to) : [to === '' ? usual : to, its]);
  };
  return (
    <tr className={styles.row} data-path={place}>
      <th scope="row" className={styles.check}>
        <div className={fieldStyles.head}>
          <span className={fieldStyles.name}>{name}</span>
          <code className={fieldStyles.path}>{check}</code>
        </div>
        <details className={fieldStyles.note}>
          <summary>{text('checks.about')}</summary>
          <Prose>{meaningOf(path) ?? ''}</Prose>
        </details>
      </th>
      <td className={styles.cell}>
        <Select
          className={styles.level}
          aria-label={text('checks.level.of', { name })}
          aria-describedby={`${place}-faults`}
          value={chosen}
          onChange={({ target }) => write(target.value, options)}
        >
          <option value="">
            {isPart ? text('checks.below') : text('checks.usual', { level: valueName(usual) })}
          </option>
          {[...odd, ...field.levels].map((each) => (
            <option key={each} value={each}>
              {text('value.choice', { name: valueName(each), value: each })}
            </option>
          ))}
        </Select>
        <Faults id={place} place={place} />
      </td>
      <td className={styles.cell}>
        <LevelOptions
          path={path}
          options={field.options}
          value={isObject(options) ? options : {}}
          onChange={(its) => write(chosen, its)}
        />
      </td>
    </tr>
  );
}
