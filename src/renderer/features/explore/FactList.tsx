import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { KnownFact } from '../../../shared/model/knowledge.ts';
import { articleLink } from '../evidence/article-link.ts';
import { FactTags } from '../evidence/FactTags.tsx';
import { Recall } from '../knowledge/Recall.tsx';
import '../evidence/evidence.css';
import './facts.css';

/** Facts with their status, their speaker, how well they are known, and the way to their proof. */
export function FactList({ facts }: { readonly facts: readonly KnownFact[] }) {
  return (
    <ul className="facts">
      {facts.map(({ evidence, knowledge }) => (
        <li key={evidence.fact} className="facts-fact">
          <p className="facts-statement">{evidence.statement}</p>
          <p className="facts-foot">
            <FactTags fact={evidence} />
            <Recall knowledge={knowledge} />
            <Link href={articleLink(evidence.fact)} className="evidence-link">
              <BookOpen size={16} aria-hidden="true" />
              Show in article
              <span className="unseen">: {evidence.statement}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
