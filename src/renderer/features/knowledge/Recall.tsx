import type { Knowledge } from '../../../shared/model/knowledge.ts';
import { wordsOfRecall } from './recall-words.ts';
import './recall.css';

/** How well something is known: the predicted recall as a short line and in words. */
export function Recall({ knowledge }: { readonly knowledge: Knowledge }) {
  const { recall } = knowledge;
  return (
    <span className="recall">
      {recall !== undefined && (
        <span className="recall-line" aria-hidden="true">
          <span style={{ inlineSize: `${100 * recall}%` }} />
        </span>
      )}
      {wordsOfRecall(knowledge)}
    </span>
  );
}
