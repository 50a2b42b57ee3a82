import { type RefObject, useLayoutEffect, useState } from 'react';

type Size = { readonly width: number; readonly height: number };

/** The size of an element in whole pixels, as it changes; none before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => {
      const next = { width: observed.clientWidth, height: observed.clientHeight };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
