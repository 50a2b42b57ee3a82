import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonLook } from './Button.tsx';
import './button.css';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  href,
  look = 'plain',
  children,
}: {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
}) {
  return (
    <Link href={href} className={`button button-${look}`}>
      {children}
    </Link>
  );
}
