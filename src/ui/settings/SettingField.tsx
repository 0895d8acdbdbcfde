import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { faultyLines, type OwnSetting } from '../../policy/ownSettings';
import { token, useParts } from '../lazyParts';
import { fieldFrame, focusedFrame } from '../parts/fieldFrame';
import { useSettingsTexts } from './texts';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`,
    padding: `${token('spacingVerticalSNudge')} ${token('spacingHorizontalM')}`,
    borderBottom: `1px solid ${token('colorNeutralStroke2')}`,
    ':last-child': { borderBottom: 'none' },
  },
  label: { flexGrow: 1, flexBasis: '12em' },
  /** Its own value stands out from those of the organization. */
  changed: { fontWeight: token('fontWeightSemibold') },
  control: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: `5px ${token('spacingHorizontalS')}`,
    ...fieldFrame,
    color: token('colorNeutralForeground1'),
    font: 'inherit',
    ':focus-visible': focusedFrame,
  },
  /** One below the other, they are of one width. */
  choice: { minWidth: '14em' },
  lines: { width: '100%', resize: 'vertical' },
  note: { width: '100%', color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  faulty: { width: '100%', color: token('colorStatusDangerForeground1'), fontSize: token('fontSizeBase200') },
  several: { display: 'flex', flexWrap: 'wrap', columnGap: token('spacingHorizontalL') },
  tick: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: token('spacingHorizontalXS'),
    minHeight: '28px',
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: token('colorCompoundBrandBackground') },
});

type Of<Kind extends OwnSetting['kind']> = Extract<OwnSetting, { readonly kind: Kind }>;

interface FieldProps<Setting> {
  readonly setting: Setting;
  readonly onChange: (setting: OwnSetting) => void;
}

/** One setting, with what the organization has for it. */
export function SettingField({ setting, onChange }: FieldProps<OwnSetting>) {
  switch (setting.kind) {
    case 'choice':
      return <Choice setting={setting} onChange={onChange} />;
    case 'several':
      return <Several setting={setting} onChange={onChange} />;
    case 'lines':
      return <Lines setting={setting} onChange={onChange} />;
  }
}

function Label({ id, isChanged, children }: { id: string; isChanged: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <label htmlFor={id} className={mergeClasses(styles.label, isChanged && styles.changed)}>
      {children}
    </label>
  );
}

function Choice({ setting, onChange }: FieldProps<Of<'choice'>>) {
  const styles = useStyles();
  const { text, nameOf, valueName } = useSettingsTexts();
  const id = useId();
  const { path, choices, organization, own } = setting;
  return (
    <div className={styles.field}>
      <Label id={id} isChanged={own !== null}>
        {nameOf(path)}
      </Label>
      <select
        id={id}
        className={mergeClasses(styles.control, styles.choice)}
        value={own ?? ''}
        onChange={({ target }) => onChange({ ...setting, own: target.value === '' ? null : target.value })}
      >
        <option value="">{text('as-organization', { value: valueName(organization) })}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {valueName(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Several({ setting, onChange }: FieldProps<Of<'several'>>) {
  const styles = useStyles();
  const { text, nameOf, valueName } = useSettingsTexts();
  const { Button } = useParts();
  const id = useId();
  const { path, choices, organization, own } = setting;
  const chosen = own ?? organization;
  const toggle = (choice: string, isOn: boolean) =>
    onChange({ ...setting, own: choices.filter((one) => (one === choice ? isOn : chosen.includes(one))) });
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={mergeClasses(styles.label, own !== null && styles.changed)}>
        {nameOf(path)}
      </span>
      <span className={styles.several}>
        {choices.map((choice) => (
          <label key={choice} className={styles.tick}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.includes(choice)}
              onChange={({ target }) => toggle(choice, target.checked)}
            />
            {valueName(choice)}
          </label>
        ))}
      </span>
      {own !== null && (
        <Button size="small" appearance="subtle" onClick={() => onChange({ ...setting, own: null })}>
          {text('as-organization.again')}
        </Button>
      )}
    </div>
  );
}

/** So many lines of the organization's are written out. */
const SHOWN = 5;

function Lines({ setting, onChange }: FieldProps<Of<'lines'>>) {
  const styles = useStyles();
  const { text, nameOf } = useSettingsTexts();
  const id = useId();
  const { path, organization, own } = setting;
  const faulty = faultyLines(setting);
  const first = organization.slice(0, SHOWN).join(', ');
  const rest = organization.length - SHOWN;
  const lines = rest > 0 ? text('lines.more', { lines: first, count: rest }) : first;
  return (
    <div className={styles.field}>
      <Label id={id} isChanged={own.length > 0}>
        {nameOf(path)}
      </Label>
      <span id={`${id}-organization`} className={styles.note}>
        {organization.length === 0 ? text('lines.none') : text('lines.organization', { lines })}
      </span>
      <textarea
        id={id}
        className={mergeClasses(styles.control, styles.lines)}
        rows={Math.min(8, Math.max(2, own.length + 1))}
        placeholder={text('lines.add')}
        value={own.join('\n')}
        aria-describedby={`${id}-organization ${id}-faulty`}
        aria-invalid={faulty.length > 0}
        onChange={({ target }) =>
          onChange({ ...setting, own: target.value === '' ? [] : target.value.split('\n') })
        }
      />
      <span id={`${id}-faulty`} className={styles.faulty} role="alert">
        {faulty.length > 0 && text('lines.faulty', { lines: faulty.join(', ') })}
      </span>
    </div>
  );
}
