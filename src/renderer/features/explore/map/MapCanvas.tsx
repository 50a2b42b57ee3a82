import { geoPath } from 'd3-geo';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../../shared/model/ids.ts';
import type { MapView } from '../../../../shared/model/map.ts';
import { draw } from './drawing.ts';
import type { Size } from './geometry.ts';
import { MapControls } from './MapControls.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapSign } from './MapSign.tsx';
import type { Opened } from './PlaceCard.tsx';
import { frameProjection, positionsToFrame } from './projection.ts';
import { arrangeSigns, type Sign, type View } from './signs.ts';
import { useMeasure } from './use-measure.ts';
import { useZoom } from './use-zoom.ts';
import { placeOf, togetherAt } from './whereabouts.ts';

/** Pixels that an arrow key moves the map by. */
const STRIDE = 80;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STRIDE, 0],
  ArrowRight: [-STRIDE, 0],
  ArrowUp: [0, STRIDE],
  ArrowDown: [0, -STRIDE],
};

/** What gets the focus as soon as the map has left the view it was in. */
type Awaited = { readonly id: EntityId; readonly from: View };

/** The map itself: it can be moved and enlarged, and each place on it opened. */
export function MapCanvas({
  view,
  size,
  sought,
  onOpen,
}: {
  readonly view: MapView;
  readonly size: Size;
  /** What to bring into view and to focus, whenever it changes. */
  readonly sought: { readonly id: EntityId } | undefined;
  readonly onOpen: (opened: Opened) => void;
}) {
  const surface = useRef<HTMLDivElement>(null);
  const focused = useRef<string>(undefined);
  const hintId = useId();
  const [isHinted, setIsHinted] = useState(false);
  const [awaited, setAwaited] = useState<Awaited>();
  const measure = useMeasure();
  const { drawing, world } = useMemo(() => {
    const projection = frameProjection(positionsToFrame(view), size);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'Sphere' });
    return {
      drawing: draw(view, projection),
      world: { x: left, y: top, width: right - left, height: bottom - top },
    };
  }, [view, size]);
  const zoom = useZoom(surface, size, world, () => setIsHinted(true));
  const signs = useMemo(
    () => arrangeSigns(drawing, zoom.settled, size, measure),
    [drawing, zoom.settled, size, measure],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is newly sought is gone to
  useEffect(() => {
    const place = sought && placeOf(drawing, sought.id);
    if (!place) return;
    setAwaited({ id: sought.id, from: zoom.settled });
    zoom.goTo(place.at, place.k);
  }, [sought]);
  useEffect(() => {
    if (awaited === undefined || awaited.from === zoom.settled) return;
    focusSign(surface.current, awaited.id);
    setAwaited(undefined);
  }, [awaited, zoom.settled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other signs may not have the one with the focus
  useEffect(() => {
    if (focused.current !== undefined && document.activeElement === document.body) {
      focusSign(surface.current, focused.current);
    }
  }, [signs]);

  const open = (sign: Sign, anchor: HTMLElement) => {
    const apart = sign.look === 'cluster' ? togetherAt(drawing, sign.ids, size) : undefined;
    if (!apart || !zoom.canZoom.in || apart.k <= zoom.live.k) return onOpen({ ids: sign.ids, anchor });
    setAwaited({ id: sign.ids[0], from: zoom.settled });
    zoom.goTo(apart.at, apart.k);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    zoom.panBy(...step);
  };

  return (
    <>
      <section
        ref={surface}
        className="map-surface"
        aria-label="Map"
        aria-describedby={hintId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map while it has the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          focused.current = target.dataset.ids?.split(' ')[0];
        }}
        onBlur={() => {
          focused.current = undefined;
        }}
      >
        <MapDrawing drawing={drawing} size={size} view={zoom.live} />
        {signs.map((sign) => (
          <MapSign key={sign.ids.join()} sign={sign} view={zoom.live} names={view} onOpen={open} />
        ))}
      </section>
      <MapControls zoom={zoom} />
      <p id={hintId} className="map-hint" data-shown={isHinted || undefined}>
        Arrow keys or dragging move the map. Hold Ctrl or ⌘ to zoom with the wheel; on a touch screen, use two
        fingers.
      </p>
    </>
  );
}

/** Gives the focus to the sign of a place, alone or in a cluster, or else to the map. */
function focusSign(surface: HTMLElement | null, id: string): void {
  const sign = surface?.querySelector<HTMLElement>(`[data-ids~="${CSS.escape(id)}"]`);
  (sign ?? surface)?.focus({ preventScroll: true });
}
