import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { MemoryPage } from './memory/MemoryPage';
import { parts } from './handedOver';
import { MemoryEntry } from './parts/MemoryEntry';
import { MemoryUnavailable, WaitingPage } from './parts/StatusPage';
import type { SessionMemory } from './session';

/**
 * The way to what is remembered.
 * @returns `entry`, the button that leads there, and `page`, what is then shown in place of everything else; both null
 * where the session has no memory.
 */
export function useMemoryPage(memory: SessionMemory | undefined): { entry: ReactNode; page: ReactNode } {
  const [isOpen, setOpen] = useState(false);
  const buttonId = useId();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(buttonId)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, buttonId]);
  if (!memory) return { entry: null, page: null };
  return {
    entry: <MemoryEntry id={buttonId} onOpen={() => setOpen(true)} />,
    page: isOpen && <LazyMemoryPage memory={memory} onBack={() => setOpen(false)} />,
  };
}

type Loaded = { readonly MemoryPage: typeof MemoryPage } | 'failed' | null;

interface LazyMemoryPageProps {
  readonly memory: SessionMemory;
  readonly onBack: () => void;
}

/** Loaded when it is opened: those who never look need not wait for it. */
function LazyMemoryPage({ memory, onBack }: LazyMemoryPageProps) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = useCallback(() => {
    import('./memory/MemoryPage').then(setLoaded, () => setLoaded('failed'));
  }, []);
  useEffect(load, [load]);
  if (loaded === null) return <WaitingPage status="opening" />;
  if (loaded !== 'failed') return <loaded.MemoryPage memory={memory} onBack={onBack} parts={parts} />;
  const again = () => {
    setLoaded(null);
    load();
  };
  return <MemoryUnavailable onRetry={again} onBack={onBack} />;
}
