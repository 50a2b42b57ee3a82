import './states.css';

/** Says that something is coming, but only when it takes long enough to wonder. */
export function Waiting({ children = 'Loading…' }: { readonly children?: string }) {
  return (
    <p className="waiting" role="status">
      {children}
    </p>
  );
}
