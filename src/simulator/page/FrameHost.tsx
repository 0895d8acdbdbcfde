import { useEffect, useRef } from 'react';
import type { AddinFrame } from '../host/addinFrame';

/** The place on the screen of a page of the add-in. The iframe is made by the host, which holds the conversation with it. */
export function FrameHost({ frame, title }: { frame: AddinFrame; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) frame.showIn(place.current);
  }, [frame]);
  useEffect(() => frame.rename(title), [frame, title]);
  return <div ref={place} style={{ width: '100%', height: '100%' }} />;
}
