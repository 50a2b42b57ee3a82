import type { MapView } from '../../../../shared/model/map.ts';
import { around } from './geometry.ts';
import { type Sign, show, TARGET, type View } from './signs.ts';
import { APPROXIMATE } from './use-measure.ts';
import './signs.css';

/** A place or country on the map, to be pressed. */
export function MapSign({
  sign,
  view,
  names,
  onOpen,
}: {
  readonly sign: Sign;
  readonly view: View;
  readonly names: MapView;
  readonly onOpen: (sign: Sign, anchor: HTMLElement) => void;
}) {
  const { ids, text, look, anchor, label } = sign;
  const at = show(anchor, view);
  const isName = look === 'area' || look === 'marked-area';
  const { x, y } = around(at, { width: TARGET, height: TARGET });
  return (
    <button
      type="button"
      className={`map-sign map-sign-${look}`}
      // Not a transform, which the card that opens beside it would not follow.
      style={isName && label ? { left: at[0] + label[0], top: at[1] + label[1] } : { left: x, top: y }}
      data-ids={ids.join(' ')}
      aria-label={nameOf(sign, names)}
      onClick={(event) => onOpen(sign, event.currentTarget)}
    >
      {isName ? text : <span className="map-mark" data-count={ids.length} />}
      {!isName && label && (
        <span className="map-label" style={{ left: label[0] + TARGET / 2, top: label[1] + TARGET / 2 }}>
          {text}
          {look === 'rough' && <small> {APPROXIMATE}</small>}
        </span>
      )}
    </button>
  );
}

/** What a screen reader says; it begins with what is seen. */
function nameOf({ ids, text, look }: Sign, { countries, places }: MapView): string {
  if (look === 'rough') return `${text} ${APPROXIMATE}`;
  if (look !== 'cluster') return text;
  const rest = [...countries, ...places].filter(({ id }) => ids.slice(1).includes(id));
  return `${text}: ${rest.map(({ name }) => name).join(', ')}`;
}
