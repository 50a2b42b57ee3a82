import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { NamedIn } from '../../../../shared/model/entity.ts';
import { wordsLink } from '../../evidence/article-link.ts';
import { splitNaming } from '../../evidence/lit-sentence.ts';
import '../../evidence/evidence.css';

/** Each passage that names it, by the sentence of its first naming, with the way into the article. */
export function Namings({ namings }: { readonly namings: readonly NamedIn[] }) {
  return (
    <ol className="entity-namings">
      {namings.map((naming) => {
        const { start, name, times, sentence } = naming;
        const { before, lit, after } = splitNaming(naming);
        return (
          <li key={start}>
            <blockquote className="evidence-text">
              {before}
              <mark className="evidence-lit">{lit}</mark>
              {after}
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
