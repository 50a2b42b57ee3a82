import { Fragment } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';

const PRINTED: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  // Command counts as Ctrl, and is what an Apple keyboard has in its place.
  ...(/Mac|iP(?:hone|ad)/u.test(navigator.platform) ? { Ctrl: '⌘', Alt: '⌥' } : {}),
};

/** The keys of a command as they are printed on the keyboard, one way after the other. */
export function KeyNames({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((binding, index) => (
    <Fragment key={binding}>
      {index > 0 && ' or '}
      {binding.split(' ').map((chord, at) => (
        <Fragment key={chord}>
          {at > 0 && ' then '}
          {chord.split(/\+(?=.)/u).map((part, place) => (
            <Fragment key={part}>
              {place > 0 && ' + '}
              <KeyCap>{PRINTED[part] ?? (part.length === 1 ? part.toUpperCase() : part)}</KeyCap>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </Fragment>
  ));
}
