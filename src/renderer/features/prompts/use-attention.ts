import { type FocusEvent, type RefObject, useEffect, useState } from 'react';

/**
 * Whether the learner is at a block: it has the focus, it is in view, it was ever in view. An open dialog takes
 * the focus only for a while.
 */
export function useAttention(block: RefObject<HTMLElement | null>) {
  const [hasFocus, setFocus] = useState(false);
  const [isInView, setInView] = useState(false);
  const [wasSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!block.current) return;
    const observer = new IntersectionObserver((entries) => {
      const isShown = entries.at(-1)?.isIntersecting ?? false;
      setInView(isShown);
      if (isShown) setSeen(true);
    });
    observer.observe(block.current);
    return () => observer.disconnect();
  }, [block]);
  return {
    hasFocus,
    isInView,
    wasSeen,
    onFocus: () => setFocus(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const isElsewhere = !(relatedTarget instanceof Element) || !relatedTarget.closest('dialog');
      if (isElsewhere && !currentTarget.contains(relatedTarget)) setFocus(false);
    },
  };
}
