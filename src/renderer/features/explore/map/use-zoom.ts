import { select } from 'd3-selection';
import 'd3-transition';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Box, Point, Size } from './geometry.ts';

/** How far in, as a multiple of what the map opens with. */
const CLOSEST = 48;

const DURATION = 200;

export type Zoom = {
  /** The view at this moment, and the one that the last movement came to rest in. */
  readonly live: ZoomTransform;
  readonly settled: ZoomTransform;
  readonly canZoom: { readonly in: boolean; readonly out: boolean };
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
  /** Brings a point of the drawing to the middle, at least `k` times as large. */
  readonly goTo: (point: Point, k: number) => void;
};

/**
 * Lets a drawing of the given size be moved and enlarged by mouse, touch and wheel, within `world`. The wheel
 * needs Ctrl or ⌘ and touch two fingers, so that the page scrolls past; `onHint` is told when either is missing.
 */
export function useZoom(
  surface: RefObject<HTMLElement | null>,
  size: Size,
  world: Box,
  onHint: () => void,
): Zoom {
  const [live, setLive] = useState<ZoomTransform>(zoomIdentity);
  const [settled, setSettled] = useState<ZoomTransform>(zoomIdentity);
  const hint = useRef(onHint);
  hint.current = onHint;
  const farthest = Math.min(1, size.width / world.width, size.height / world.height);
  const [behaviour] = useState<ZoomBehavior<HTMLElement, unknown>>(() =>
    zoom<HTMLElement, unknown>().filter(isMeant).wheelDelta(wheelDelta),
  );

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    behaviour
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .translateExtent([
        [world.x, world.y],
        [world.x + world.width, world.y + world.height],
      ])
      .scaleExtent([farthest, CLOSEST])
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => setLive(transform))
      .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => setSettled(transform));
    const selection = select(element);
    selection.call(behaviour).call(behaviour.transform, zoomIdentity);
    const tell = (event: Event) => {
      if (!isMeant(event)) hint.current();
    };
    element.addEventListener('wheel', tell, { passive: true });
    element.addEventListener('touchmove', tell, { passive: true });
    return () => {
      selection.on('.zoom', null);
      element.removeEventListener('wheel', tell);
      element.removeEventListener('touchmove', tell);
    };
  }, [behaviour, surface, size.width, size.height, world, farthest]);

  const move = () => {
    const selection = select(surface.current as HTMLElement);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return selection.transition().duration(isStill ? 0 : DURATION);
  };
  return {
    live,
    settled,
    canZoom: { in: live.k < CLOSEST, out: live.k > farthest },
    zoomBy: (factor) => behaviour.scaleBy(move(), factor),
    panBy: (x, y) => behaviour.translateBy(move(), x / live.k, y / live.k),
    reset: () => behaviour.transform(move(), zoomIdentity),
    goTo: ([x, y], k) => {
      const scale = Math.min(CLOSEST, Math.max(live.k, k));
      const to = zoomIdentity
        .translate(size.width / 2, size.height / 2)
        .scale(scale)
        .translate(-x, -y);
      behaviour.transform(move(), to);
    },
  };
}

function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent)
    return event.button === 0 && !(event.type === 'dblclick' && isOnButton(event));
  if ('touches' in event && event.touches instanceof TouchList) return event.touches.length > 1;
  return true;
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** A touchpad's pinch comes as many small turns of the wheel, a mouse's notch as a large one. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 20 : deltaY;
  return -pixels * (Math.abs(pixels) < 30 ? 0.02 : 0.005);
}
