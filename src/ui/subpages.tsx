import { Options16Regular } from '@fluentui/react-icons/svg/options';
import { PeopleList16Regular } from '@fluentui/react-icons/svg/people-list';
import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react';
import { parts } from './handedOver';
import type { Parts } from './lazyParts';
import { PageUnavailable, WaitingPage } from './parts/StatusPage';
import { SubpageEntry } from './parts/SubpageEntry';
import type { ChecklistSession } from './session';
import { useTexts } from './texts';

/** What every page of its own is given. */
interface SubpageProps {
  readonly onBack: () => void;
  readonly parts: Parts;
}

/** A way to a page of its own, and the page, which is then shown in place of everything else; null where there is none. */
interface Way {
  readonly entry: ReactNode;
  readonly page: ReactNode;
}

/** The ways from the pane's foot: to what is remembered, and to the user's own settings. */
export function useSubpages({ memory, settings }: ChecklistSession): Way {
  const text = useTexts();
  const remembered = useSubpage(
    memory && { memory },
    () => import('./memory/MemoryPage').then(({ MemoryPage }) => MemoryPage),
    { label: text('memory'), icon: <PeopleList16Regular /> },
  );
  const own = useSubpage(
    settings && { settings },
    () => import('./settings/SettingsPage').then(({ SettingsPage }) => SettingsPage),
    { label: text('settings'), icon: <Options16Regular /> },
  );
  const entries = [remembered.entry, own.entry];
  return {
    entry: entries.some(Boolean) ? (
      <>
        {remembered.entry}
        {own.entry}
      </>
    ) : null,
    page: remembered.page || own.page,
  };
}

type Load<Props> = () => Promise<ComponentType<Props & SubpageProps>>;

/** @param props what the page shows; undefined where there is no such page. */
function useSubpage<Props extends object>(
  props: Props | undefined,
  load: Load<Props>,
  { label, icon }: { readonly label: string; readonly icon: ReactElement },
): Way {
  const [isOpen, setOpen] = useState(false);
  const buttonId = useId();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(buttonId)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, buttonId]);
  if (!props) return { entry: null, page: null };
  return {
    entry: <SubpageEntry id={buttonId} label={label} icon={icon} onOpen={() => setOpen(true)} />,
    page: isOpen && <LazyPage load={load} props={props} onBack={() => setOpen(false)} />,
  };
}

interface LazyPageProps<Props> {
  readonly load: Load<Props>;
  readonly props: Props;
  readonly onBack: () => void;
}

/** Loaded when it is opened: those who never look need not wait for it. */
function LazyPage<Props extends object>({ load, props, onBack }: LazyPageProps<Props>) {
  const [loaded, setLoaded] = useState<
    { readonly Page: ComponentType<Props & SubpageProps> } | 'failed' | null
  >(null);
  const first = useRef(load);
  const start = useCallback(() => {
    first.current().then(
      (Page) => setLoaded({ Page }),
      () => setLoaded('failed'),
    );
  }, []);
  useEffect(start, [start]);
  if (loaded === null) return <WaitingPage status="opening" />;
  if (loaded !== 'failed') return <loaded.Page {...props} onBack={onBack} parts={parts} />;
  const again = () => {
    setLoaded(null);
    start();
  };
  return <PageUnavailable onRetry={again} onBack={onBack} />;
}
