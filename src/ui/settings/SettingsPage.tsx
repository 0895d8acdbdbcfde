import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { groupBy } from '../../collections';
import { faultyLines, type OwnSetting } from '../../policy/ownSettings';
import type { SessionSettings } from '../session';
import { token, type Parts } from '../lazyParts';
import { Subpage } from '../subpage/Subpage';
import { SettingField } from './SettingField';
import { useSettingsTexts } from './texts';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  about: { margin: 0, color: token('colorNeutralForeground2') },
  group: {
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
  },
  said: { flexGrow: 1, color: token('colorStatusSuccessForeground1') },
});

interface SettingsPageProps {
  readonly settings: SessionSettings;
  readonly onBack: () => void;
  readonly parts: Parts;
}

/** What the user may set for himself, beside what the organization has set. */
export function SettingsPage({ settings: session, onBack, parts }: SettingsPageProps) {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  const { Button, MessageBar, MessageBarBody, Section, Spinner } = parts;
  const title = useRef<HTMLHeadingElement>(null);
  const { settings, outcome, busy, change, reset, save, retry } = useSettings(session);
  const isLoading = settings === null && outcome === null;
  const isFaulty = settings?.some((setting) => faultyLines(setting).length > 0) ?? false;
  return (
    <Subpage
      title={text('title')}
      titleRef={title}
      back={text('back')}
      onBack={onBack}
      busy={isLoading}
      parts={parts}
      footer={
        settings && (
          <>
            <span className={styles.said} role="status">
              {outcome === 'saved' && text('saved')}
            </span>
            <Button onClick={reset} disabledFocusable={!settings.some(isOwn)}>
              {text('reset')}
            </Button>
            <Button appearance="primary" onClick={save} disabledFocusable={busy || isFaulty}>
              {text('save')}
            </Button>
          </>
        )
      }
    >
      {outcome && outcome !== 'saved' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {text(outcome)}{' '}
            {outcome === 'read.failed' && (
              <Button size="small" onClick={retry}>
                {text('retry')}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {isLoading && <Spinner label={text('loading')} />}
      {settings && <p className={styles.about}>{text('about')}</p>}
      {Array.from(groupBy(settings ?? [], groupOf), ([group, its]) => (
        <Section key={group} title={text(`group.${group}`)}>
          <div className={styles.group}>
            {its.map((setting) => (
              <SettingField key={setting.path} setting={setting} onChange={change} />
            ))}
          </div>
        </Section>
      ))}
    </Subpage>
  );
}

const isOwn = ({ kind, own }: OwnSetting): boolean => (kind === 'lines' ? own.length > 0 : own !== null);

function groupOf({ path, kind }: OwnSetting): 'checks' | 'checklist' | 'lists' | 'other' {
  if (kind === 'lines') return 'lists';
  const [area] = path.split('.');
  return area === 'checks' || area === 'checklist' ? area : 'other';
}
