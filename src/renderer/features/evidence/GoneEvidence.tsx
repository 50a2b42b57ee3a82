import { Unlink } from 'lucide-react';
import { Tag } from '../../ui/Tag.tsx';
import './evidence.css';

/** What once proved an answer, where the article no longer says it. */
export function GoneEvidence({ quotation }: { readonly quotation: string | undefined }) {
  return (
    <figure className="evidence evidence-gone">
      {quotation && <blockquote className="evidence-text">{quotation}</blockquote>}
      <figcaption className="evidence-foot">
        <Tag icon={<Unlink size={16} aria-hidden="true" />}>No longer in the text</Tag>
        <span>
          {quotation
            ? 'An earlier version of the article said this. Your history is kept; you can suspend its cards.'
            : 'The article no longer holds the sentence that proves this. Your history is kept.'}
        </span>
      </figcaption>
    </figure>
  );
}
