import { MessageSquareQuote } from 'lucide-react';
import type { EvidenceView } from '../../../shared/model/fact.ts';
import { Tag } from '../../ui/Tag.tsx';
import { wordsOf } from './status-words.ts';
import { TopicTag } from './TopicTag.tsx';

/** What a fact belongs to, what kind of knowledge it is, and who says it. */
export function FactTags({
  fact: { topic, status, speaker },
}: {
  readonly fact: Pick<EvidenceView, 'topic' | 'status' | 'speaker'>;
}) {
  return (
    <>
      <TopicTag topic={topic} />
      <Tag>{wordsOf(status)}</Tag>
      {speaker && (
        <Tag icon={<MessageSquareQuote size={16} aria-hidden="true" />}>
          <span className="unseen">Said by </span>
          {speaker}
        </Tag>
      )}
    </>
  );
}
