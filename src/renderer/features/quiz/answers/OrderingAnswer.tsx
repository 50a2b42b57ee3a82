import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useKeys } from '../../../app/keys.tsx';
import { CheckRow } from './CheckRow.tsx';
import { moveItem } from './moving.ts';
import './ordering.css';

type Part = 'handle' | 'up' | 'down';

/** Puts things in order: by buttons, by Alt with the arrow keys, picked up with Space, or dragged. */
export function OrderingAnswer({
  items,
  order,
  onOrder,
  onAnswer,
  isBusy,
}: {
  readonly items: readonly string[];
  /** The items by their place. */
  readonly order: readonly number[];
  readonly onOrder: (order: readonly number[]) => void;
  readonly onAnswer: (order: readonly number[]) => void;
  readonly isBusy: boolean;
}) {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ readonly item: number; readonly part: Part }>(undefined);
  const hintId = useId();
  const [held, setHeld] = useState<{ readonly item: number; readonly from: readonly number[] }>();
  const [said, setSaid] = useState('');
  const part = (item: number, which: Part) =>
    list.current?.querySelector<HTMLElement>(`[data-item="${item}"] [data-part="${which}"]`);

  // A row that moves loses the focus on its way.
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (wanted) part(wanted.item, wanted.part)?.focus({ preventScroll: true });
    focusNext.current = undefined;
  });

  const move = (item: number, to: number, by: Part) => {
    if (to < 0 || to >= order.length) return;
    focusNext.current = { item, part: by };
    onOrder(moveItem(order, item, to));
    setSaid(`${items[item]}: place ${to + 1} of ${order.length}.`);
  };
  const hold = (item: number) => {
    if (held?.item === item) {
      setHeld(undefined);
      setSaid(`${items[item]} put down at place ${order.indexOf(item) + 1}.`);
    } else {
      setHeld({ item, from: order });
      setSaid(`${items[item]} picked up. Arrow keys move it, Space puts it down, Escape puts it back.`);
    }
  };
  const onKeyDown = (event: KeyboardEvent, item: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const isHeld = held?.item === item;
    if (event.key === 'Escape' && isHeld) {
      focusNext.current = { item, part: 'handle' };
      onOrder(held.from);
      setHeld(undefined);
      setSaid(`${items[item]} put back.`);
    } else if (step !== undefined && !event.altKey) {
      const at = order.indexOf(item);
      if (isHeld) move(item, at + step, 'handle');
      else part(order[at + step] ?? item, 'handle')?.focus();
    } else return;
    event.preventDefault();
  };
  const moveFocused = (step: number) => {
    const row = document.activeElement?.closest('[data-item]');
    if (!(row instanceof HTMLElement) || !list.current?.contains(row)) return;
    const item = Number(row.dataset.item);
    move(item, order.indexOf(item) + step, 'handle');
  };
  useKeys('Quiz', [
    { keys: ['Alt+ArrowUp'], label: 'Move the event up', run: () => moveFocused(-1), repeats: true },
    { keys: ['Alt+ArrowDown'], label: 'Move the event down', run: () => moveFocused(1), repeats: true },
  ]);

  return (
    <>
      <p id={hintId} className="ordering-hint">
        Move with the buttons, with Alt and the arrow keys, or by dragging.
      </p>
      <ol className="ordering" ref={list} aria-label="Events, the earliest first">
        {order.map((item, place) => (
          <li key={items[item]} data-item={item} data-held={held?.item === item || undefined}>
            <button
              type="button"
              data-part="handle"
              className="ordering-handle"
              aria-pressed={held?.item === item}
              aria-describedby={hintId}
              draggable
              onDragStart={() => setHeld({ item, from: order })}
              onDragEnd={() => setHeld(undefined)}
              onDragOver={(event) => {
                event.preventDefault();
                if (held && held.item !== item) onOrder(moveItem(order, held.item, place));
              }}
              onClick={() => hold(item)}
              onKeyDown={(event) => onKeyDown(event, item)}
            >
              <GripVertical size={18} aria-hidden="true" />
              <span className="ordering-place">{place + 1}.</span>
              <span className="ordering-text">{items[item]}</span>
            </button>
            <button
              type="button"
              data-part="up"
              className="ordering-move"
              aria-label={`Move up: ${items[item]}`}
              aria-disabled={place === 0}
              onClick={() => move(item, place - 1, 'up')}
            >
              <ArrowUp size={18} aria-hidden="true" />
            </button>
            <button
              type="button"
              data-part="down"
              className="ordering-move"
              aria-label={`Move down: ${items[item]}`}
              aria-disabled={place === order.length - 1}
              onClick={() => move(item, place + 1, 'down')}
            >
              <ArrowDown size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="unseen">
        {said}
      </p>
      <CheckRow missing={undefined} isBusy={isBusy} onCheck={() => onAnswer(order)} />
    </>
  );
}
