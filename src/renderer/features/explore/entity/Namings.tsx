import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { NamedIn } from '../../../../shared/model/entity.ts';
import { wordsLink } from '../../evidence/article-link.ts';
import '../../evidence/evidence.css';

/** Each passage that names it, by the sentence of its first naming, with the way into the article. */
export function Namings({ namings }: { readonly namings: readonly NamedIn[] }) {
  return (
    <ol className="entity-namings">
      {namings.map(({ start, name, times, sentence }) => {
        const [from, to] = [name.start - sentence.start, name.end - sentence.start];
        return (
          <li key={start}>
            <blockquote className="evidence-text">
              {sentence.text.slice(0, from)}
              <mark className="evidence-lit">{sentence.text.slice(from, to)}</mark>
              {sentence.text.slice(to)}
            </blockquote>
            <p className="facts-foot">
              {times > 1 && <span className="entity-times">Named {times} times in this passage</span>}
              <Link href={wordsLink(name)} className="evidence-link">
                <BookOpen size={16} aria-hidden="true" />
                Show in article
                <span className="unseen">: {sentence.text}</span>
              </Link>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
