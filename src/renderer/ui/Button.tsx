import type { ButtonHTMLAttributes } from 'react';
import './button.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** A native button; one `primary` a screen. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: ButtonLook }) {
  return <button type="button" {...rest} className={`button button-${look} ${className ?? ''}`.trimEnd()} />;
}
