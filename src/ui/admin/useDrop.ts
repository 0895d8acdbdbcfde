import { useEffect, useEffectEvent } from 'react';

/** Takes files that are dropped anywhere on the page; without this the browser would leave it for them. */
export function useDrop(take: (files: readonly File[]) => void): void {
  const onFiles = useEffectEvent(take);
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
