import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Span } from '../evidence-range.ts';
import { rangeOf } from '../text-range.ts';
import { type Lights, lightMatches } from './highlight.ts';

type Box = { readonly top: number; readonly left: number; readonly width: number; readonly height: number };

/**
 * Lights the matches in the text, also after the text was drawn anew; where the browser cannot, it frames the
 * current one.
 */
export function FindLight({
  article,
  matches,
  current,
}: {
  readonly article: RefObject<HTMLElement | null>;
  readonly matches: readonly Span[];
  readonly current: Span | undefined;
}) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const lights = useRef<Lights>(undefined);
  const point = useRef(() => {});
  useLayoutEffect(() => {
    point.current = () => {
      if (lights.current) lights.current.point(current);
      else if (article.current) setBoxes(current ? boxesOf(article.current, current) : []);
    };
  });
  useLayoutEffect(() => {
    const text = article.current;
    if (!text) return;
    const light = () => {
      lights.current = lightMatches(text, matches);
      point.current();
    };
    light();
    // Marks that are switched make new text nodes, and a new width moves the frame.
    const mutations = new MutationObserver(light);
    mutations.observe(text, { childList: true, subtree: true });
    const sizes = new ResizeObserver(() => point.current());
    sizes.observe(text);
    return () => {
      mutations.disconnect();
      sizes.disconnect();
      lights.current?.putOut();
    };
  }, [article, matches]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the learner goes on to another match
  useLayoutEffect(() => point.current(), [current]);
  return createPortal(
    boxes.map((box) => (
      <span
        key={`${box.top} ${box.left}`}
        className="reading-find-frame"
        style={pixels(box)}
        aria-hidden="true"
      />
    )),
    document.body,
  );
}

function boxesOf(article: HTMLElement, match: Span): readonly Box[] {
  return [...(rangeOf(article, match)?.getClientRects() ?? [])].map(({ top, left, width, height }) => ({
    top: top + window.scrollY,
    left: left + window.scrollX,
    width,
    height,
  }));
}

function pixels({ top, left, width, height }: Box) {
  return { insetBlockStart: top, insetInlineStart: left, inlineSize: width, blockSize: height };
}
