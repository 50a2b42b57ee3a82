import type { ComponentProps } from 'react';
import './button.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** A native button; one `primary` a screen. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={`button button-${look} ${className ?? ''}`.trimEnd()} />;
}
