import { Check, X } from 'lucide-react';
import type { TypedAnswer } from '../../../shared/model/typed.ts';
import { RATINGS } from './ratings.ts';

/** What was typed beside what was asked for, and the rating that this speaks for. */
export function TypedResult({ typed }: { readonly typed: TypedAnswer }) {
  const isRight = typed.verdict === 'right';
  const name = RATINGS.find(({ rating }) => rating === typed.suggested)?.name;
  return (
    <section className={`typed typed-${typed.verdict}`} aria-label="What you typed">
      <p className="typed-parts">
        {typed.parts.map(({ text, kind }, index) =>
          kind === 'same' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their places
            <span key={index}>{text}</span>
          ) : kind === 'extra' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <del key={index}>
              <span className="unseen">too much: </span>
              {text}
            </del>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ins key={index}>
              <span className="unseen">missing: </span>
              {text}
            </ins>
          ),
        )}
      </p>
      <p className="typed-verdict" role="status">
        {isRight ? <Check size={18} aria-hidden="true" /> : <X size={18} aria-hidden="true" />}
        {typed.reason} Space grades {name}; you decide.
      </p>
    </section>
  );
}
