import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { sectionOf } from '../../admin/fields';
import { AdminContext, isWithin, type Engine, type Target } from './admin';
import type { Appearance } from './AdminApp';
import { ChangesPage } from './ChangesPage';
import { FaultList } from './FaultList';
import { Header } from './Header';
import { Navigation, type View } from './Navigation';
import { Notices } from './Notices';
import { SectionPage } from './SectionPage';
import { TrialPage } from './trial/TrialPage';
import { useTrial } from './trial/useTrial';
import { useDraft } from './useDraft';
import { useDrop } from './useDrop';
import { usePolicyFile } from './usePolicyFile';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    maxWidth: '1240px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    '@media (max-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: tokens.spacingHorizontalM,
    },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

interface AdminPageProps {
  readonly engine: Engine;
  readonly appearance: Appearance;
}

/** The editor: its head, its sections, and one of them. */
export function AdminPage({ engine, appearance }: AdminPageProps) {
  const styles = useStyles();
  const { language } = appearance;
  const draft = useDraft(engine, language);
  const file = usePolicyFile(draft, engine, language);
  const trial = useTrial();
  const [view, setView] = useState<View>('organization');
  const [target, setTarget] = useState<Target | null>(null);
  const main = useRef<HTMLElement>(null);
  useTarget(main, target);
  useWarningBeforeLeaving(draft.isEdited);
  useDrop((files) => {
    const policy = files.find(({ name }) => /\.json$/i.test(name));
    if (policy && view !== 'trial') void file.choose(policy);
    else {
      trial.choose(files);
      setView('trial');
    }
  });
  const admin = { engine, language, draft: draft.draft, faults: draft.faults, change: draft.change, target };
  const goTo = (path: string) => {
    setView(sectionOf(/^[^.[]*/.exec(path)![0]));
    setTarget({ path });
  };
  return (
    <AdminContext value={admin}>
      <Header appearance={appearance} draft={draft} file={file} />
      <div className={styles.body}>
        <Navigation view={view} onChange={setView} />
        <main ref={main} className={styles.main}>
          <Notices file={file} />
          <FaultList onGo={goTo} />
          {view === 'changes' ? (
            <ChangesPage opened={draft.opened} onGo={goTo} />
          ) : view === 'trial' ? (
            <TrialPage trial={trial} />
          ) : (
            <SectionPage key={view} id={view} />
          )}
        </main>
      </div>
    </AdminContext>
  );
}

/** Goes to the innermost part of the page that has what was asked for. */
function useTarget(main: React.RefObject<HTMLElement | null>, target: Target | null): void {
  useEffect(() => {
    if (!target) return;
    const places = [...(main.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].filter(
      ({ dataset }) => isWithin(target.path, dataset.path!),
    );
    const place = places.reduce<HTMLElement | null>(
      (best, each) => (best && best.dataset.path!.length >= each.dataset.path!.length ? best : each),
      null,
    );
    place?.scrollIntoView({ block: 'center' });
    place
      ?.querySelector<HTMLElement>('input:not([type=file]):not(:disabled), select, textarea, button')
      ?.focus({ preventScroll: true });
  }, [main, target]);
}

function useWarningBeforeLeaving(isEdited: boolean): void {
  useEffect(() => {
    if (!isEdited) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isEdited]);
}
