import { BookOpen, MessageSquareQuote } from 'lucide-react';
import { Link } from 'wouter';
import type { KnownFact } from '../../../shared/model/knowledge.ts';
import { Tag } from '../../ui/Tag.tsx';
import { articleLink } from '../evidence/article-link.ts';
import { wordsOf } from '../evidence/status-words.ts';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { Recall } from './Recall.tsx';
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
            <TopicTag topic={evidence.topic} />
            <Tag>{wordsOf(evidence.status)}</Tag>
            {evidence.speaker && (
              <Tag icon={<MessageSquareQuote size={16} aria-hidden="true" />}>
                <span className="unseen">Said by </span>
                {evidence.speaker}
              </Tag>
            )}
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
