import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Knowledge } from '../../../shared/model/knowledge.ts';
import type { KnowledgeOverview } from '../../../shared/model/progress.ts';
import { useDossier } from '../../app/dossier.tsx';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { entityLink } from '../explore/entity-link.ts';
import { Recall } from '../knowledge/Recall.tsx';
import { studyLink } from '../study/study-link.ts';
import { Part } from './Part.tsx';
import { tellKnowledge } from './sentences.ts';

/** So many entities are shown at once; the others are folded away. */
const FIRST = 8;

/** How well each topic and each entity is known, the one known worst first. */
export function KnowledgePart({ knowledge }: { readonly knowledge: KnowledgeOverview }) {
  const { topics: known } = useDossier();
  const topics = knowledge.topics.map(({ topic, knowledge: each }) => ({
    id: topic,
    name: known.find(({ id }) => id === topic)?.name ?? topic,
    knowledge: each,
  }));
  const entities = knowledge.entities.toSorted((one, other) => worseFirst(one.knowledge, other.knowledge));
  const rowsOf = (some: typeof entities) =>
    some.map(({ entity, name, knowledge: each }) => (
      <Row key={entity} head={<Link href={entityLink(entity)}>{name}</Link>} knowledge={each} />
    ));
  return (
    <Part title="Knowledge" sentence={tellKnowledge(topics)} figures={['knowledge', 'recall']}>
      <Table caption="By topic">
        {topics.map(({ id, name, knowledge: each }) => (
          <Row
            key={id}
            head={
              <span className="progress-topic">
                <TopicTag topic={id} />
                <Link href={studyLink(`topic:${id}`)}>
                  Study<span className="unseen"> {name}</span>
                </Link>
              </span>
            }
            knowledge={each}
          />
        ))}
      </Table>
      {entities.length > 0 && <Table caption="By name">{rowsOf(entities.slice(0, FIRST))}</Table>}
      {entities.length > FIRST && (
        <details className="chart-table">
          <summary>{entities.length - FIRST} more names</summary>
          <Table caption="More names">{rowsOf(entities.slice(FIRST))}</Table>
        </details>
      )}
    </Part>
  );
}

function Table({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    <table className="progress-known">
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ head, knowledge }: { readonly head: ReactNode; readonly knowledge: Knowledge }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>
        <Recall knowledge={knowledge} />
      </td>
    </tr>
  );
}

/** What was never tested comes last. */
function worseFirst(one: Knowledge, other: Knowledge): number {
  return (one.recall ?? 2) - (other.recall ?? 2);
}
