import { useEffect, useRef } from 'react';
import type { AddinFrame } from '../host/addinFrame';

/** The place on the screen of a page of the add-in. The iframe is made by the host, which holds the conversation with it. */
export function FrameHost({ frame, title, isDark }: { frame: AddinFrame; title: string; isDark: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { element } = frame;
    element.style.cssText = 'border:0;width:100%;height:100%;display:block';
    place.current?.append(element);
    element.focus();
    return () => element.remove();
  }, [frame]);
  useEffect(() => {
    frame.element.title = title;
    // A frame's prefers-color-scheme follows the colour scheme of its element.
    frame.element.style.colorScheme = isDark ? 'dark' : 'light';
  }, [frame, title, isDark]);
  return <div ref={place} style={{ width: '100%', height: '100%' }} />;
}
