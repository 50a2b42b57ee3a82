import type { ComponentProps } from 'react';
import { useKeyHint } from './single-keys.ts';
import './button.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** A native button; one `primary` a screen. */
export function Button({
  look = 'plain',
  className,
  'aria-keyshortcuts': keys,
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  const hint = useKeyHint();
  return (
    <button
      type="button"
      {...rest}
      aria-keyshortcuts={hint(keys)}
      className={`button button-${look} ${className ?? ''}`.trimEnd()}
    />
  );
}
