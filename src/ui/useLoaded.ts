import { useEffect, useState } from 'react';

const AGAIN_MS = 3_000;

/** A part of the page that is loaded when it is first wanted; null until it has come. What cannot be loaded is tried again. */
export function useLoaded<Part extends object>(load: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!wanted || part) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = () => {
      load().then(setPart, () => (timer = setTimeout(attempt, AGAIN_MS)));
    };
    attempt();
    return () => clearTimeout(timer);
  }, [load, wanted, part]);
  return part;
}
