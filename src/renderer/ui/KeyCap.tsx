import './kbd.css';

/** A key as it is printed on the keyboard. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className="kbd">{children}</kbd>;
}
