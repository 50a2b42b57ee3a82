import { TriangleAlert } from 'lucide-react';
import './notice.css';

/** One or two sentences that the learner should not miss, and that are read out. */
export function Notice({ children }: { readonly children: string | undefined }) {
  return (
    <div role="alert">
      {children && (
        <p className="notice">
          <TriangleAlert size={18} aria-hidden="true" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
