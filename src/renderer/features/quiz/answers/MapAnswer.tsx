import { useMemo, useRef } from 'react';
import type { MapMark } from '../../../../shared/model/question.ts';
import { useSize } from '../../../ui/use-size.ts';
import { draw } from '../../explore/map/drawing.ts';
import type { Size } from '../../explore/map/geometry.ts';
import { MapDrawing } from '../../explore/map/MapDrawing.tsx';
import { frameProjection } from '../../explore/map/projection.ts';
import { CheckRow } from './CheckRow.tsx';
import { nearestMark, placeMarks, viewOfMarks } from './map-marks.ts';
import { OptionRows } from './OptionRows.tsx';
import '../../explore/map/map.css';
import './map-answer.css';

/** The map as it is framed: it is not moved. */
const STILL = { k: 1, x: 0, y: 0 };
/** Degrees around their middle that the map shows at least. */
const CLOSEST = 1.5;

/** Marks on a map and the same marks in words; a click anywhere on the map chooses the nearest. */
export function MapAnswer({
  marks,
  chosen,
  given,
  right,
  isAnswered,
  onChoose,
  onAnswer,
  isBusy,
}: {
  readonly marks: readonly MapMark[];
  readonly chosen: number | undefined;
  readonly given: number | undefined;
  readonly right: number | undefined;
  readonly isAnswered: boolean;
  readonly onChoose: (mark: number) => void;
  readonly onAnswer: (mark: number) => void;
  readonly isBusy: boolean;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const toneOf = (mark: number) => {
    if (!isAnswered) return mark === chosen ? 'chosen' : 'open';
    if (mark === right) return 'right';
    return mark === given ? 'wrong' : 'open';
  };
  return (
    <>
      <div ref={stage} className="map-stage map-answer">
        {size && (
          <Marked marks={marks} size={size} toneOf={toneOf} onChoose={isAnswered ? undefined : onChoose} />
        )}
      </div>
      <OptionRows
        options={marks.map(({ described }, index) => ({ text: described, keys: [String(index + 1)] }))}
        isAnswered={isAnswered}
        chosen={chosen}
        given={given}
        right={right}
        onChoose={onChoose}
      />
      {!isAnswered && (
        <CheckRow
          missing={chosen === undefined ? 'No mark is chosen yet.' : undefined}
          isBusy={isBusy}
          onCheck={() => {
            if (chosen !== undefined) onAnswer(chosen);
          }}
        />
      )}
    </>
  );
}

type Tone = 'open' | 'chosen' | 'right' | 'wrong';

function Marked({
  marks,
  size,
  toneOf,
  onChoose,
}: {
  readonly marks: readonly MapMark[];
  readonly size: Size;
  readonly toneOf: (mark: number) => Tone;
  readonly onChoose: ((mark: number) => void) | undefined;
}) {
  const { drawing, placed } = useMemo(() => {
    const positions = marks.map(({ latitude, longitude }) => ({ latitude, longitude, approximate: false }));
    const projection = frameProjection(positions, size, CLOSEST);
    return { drawing: draw(viewOfMarks(marks), projection), placed: placeMarks(projection, marks) };
  }, [marks, size]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below is the same for the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: it is one large target for the mouse
    <div
      className="map-answer-surface"
      onClick={({ clientX, clientY, currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        const mark = nearestMark([clientX - left, clientY - top], placed);
        if (mark !== undefined) onChoose?.(mark);
      }}
    >
      <MapDrawing drawing={drawing} size={size} view={STILL} />
      {placed.map(({ mark, at: [left, top] }) => (
        <span
          key={mark}
          className={`map-answer-mark map-answer-${toneOf(mark)}`}
          style={{ left, top }}
          aria-hidden="true"
        >
          {mark + 1}
        </span>
      ))}
    </div>
  );
}
