import { Minus, Plus, Shrink } from 'lucide-react';
import { useKeys } from '../../../app/keys.tsx';
import { useKeyHint } from '../../../ui/single-keys.ts';
import type { Zoom } from './use-zoom.ts';

const STEP = 1.6;

/** Enlarges the map, makes it smaller, and brings it back to how it opened. */
export function MapControls({ zoom: { zoomBy, reset, canZoom } }: { readonly zoom: Zoom }) {
  const enlarge = () => zoomBy(STEP);
  const reduce = () => zoomBy(1 / STEP);
  useKeys('Map', [
    { keys: ['+'], label: 'Zoom in', run: enlarge, repeats: true },
    { keys: ['-'], label: 'Zoom out', run: reduce, repeats: true },
    { keys: ['0'], label: 'Show the map as it opened', run: reset },
  ]);
  const hint = useKeyHint();
  return (
    <fieldset className="map-controls" aria-label="Zoom">
      <button
        type="button"
        title="Zoom in"
        aria-keyshortcuts={hint('+')}
        disabled={!canZoom.in}
        onClick={enlarge}
      >
        <Plus size={20} aria-hidden="true" />
        <span className="unseen">Zoom in</span>
      </button>
      <button
        type="button"
        title="Zoom out"
        aria-keyshortcuts={hint('-')}
        disabled={!canZoom.out}
        onClick={reduce}
      >
        <Minus size={20} aria-hidden="true" />
        <span className="unseen">Zoom out</span>
      </button>
      <button type="button" title="Show the map as it opened" aria-keyshortcuts={hint('0')} onClick={reset}>
        <Shrink size={20} aria-hidden="true" />
        <span className="unseen">Show the map as it opened</span>
      </button>
    </fieldset>
  );
}
