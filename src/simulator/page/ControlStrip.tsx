import { Badge, Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Language, Theme } from '../host/outlook';
import { profileIds, profiles, type ProfileId } from '../model/profiles';
import { useOutlook } from './context';
import { DetailsDrawer } from './DetailsDrawer';
import { HelpDialog } from './HelpDialog';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    padding: '4px 12px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    borderBottom: `1px solid ${tokens.colorPaletteYellowBorder1}`,
    fontSize: tokens.fontSizeBase200,
  },
  title: { flexGrow: 1 },
  control: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  number: { width: '84px' },
});

/** Says that this is a simulation, and chooses what is simulated. Always in view. */
export function ControlStrip({ onToggleLog }: { onToggleLog: () => void }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  return (
    <aside className={styles.strip} aria-label={t('controls')} data-testid="control-strip">
      <Badge appearance="filled" color="danger">
        {t('simulation')}
      </Badge>
      <span className={styles.title}>{t('simulationTitle')}</span>
      <Choice
        label={t('client')}
        value={outlook.profile.id}
        options={profileIds.map((id) => [id, profiles[id].label[outlook.language]])}
        onChange={(id) => outlook.setProfile(id as ProfileId)}
      />
      <Choice
        label={t('language')}
        value={outlook.language}
        options={[
          ['ja', '日本語'],
          ['en', 'English'],
        ]}
        onChange={(language) => outlook.setLanguage(language as Language)}
      />
      <Choice
        label={t('theme')}
        value={outlook.theme}
        options={[
          ['light', t('themeLight')],
          ['dark', t('themeDark')],
        ]}
        onChange={(theme) => outlook.set({ theme: theme as Theme })}
      />
      <Latency />
      <Button size="small" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {t('details')}
      </Button>
      <Button size="small" onClick={onToggleLog}>
        {t('log')}
      </Button>
      <Button size="small" onClick={() => setIsHelpOpen(true)}>
        {t('help')}
      </Button>
      <DetailsDrawer isOpen={isOpen} onClose={() => setIsOpen(false)} />
      {isHelpOpen && <HelpDialog onClose={() => setIsHelpOpen(false)} />}
    </aside>
  );
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.control}>
      <label htmlFor={id}>{props.label}</label>
      <Select id={id} size="small" value={props.value} onChange={(_, { value }) => props.onChange(value)}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </span>
  );
}

function Latency() {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.control}>
      <label htmlFor={id}>{t('latency')}</label>
      <Input
        id={id}
        className={styles.number}
        size="small"
        type="number"
        min={0}
        step={50}
        value={String(outlook.latency)}
        onChange={(_, { value }) => outlook.set({ latency: Math.max(0, Number(value) || 0) })}
      />
    </span>
  );
}
