import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Room, roomFor } from './room.ts';

/** What fits beside the text, measured, so that zoom, text size and the rail all count. */
export function useRoom(reader: RefObject<HTMLElement | null>, article: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>('narrow');
  useLayoutEffect(() => {
    if (!reader.current || !article.current) return;
    const [outer, inner] = [reader.current, article.current];
    const measure = () => {
      const column = Number.parseFloat(getComputedStyle(inner).maxInlineSize);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(roomFor(outer.clientWidth, column, rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [reader, article]);
  return room;
}
