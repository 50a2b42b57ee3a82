import type { TopicId } from '../../shared/model/ids.ts';
import type { FactNeed } from '../domain/quiz/session/adapt.ts';
import { listLastAnswers } from '../storage/last-answers.ts';
import type { Deps } from './deps.ts';
import { recallFacts } from './knowledge.ts';
import type { Volume } from './volumes.ts';

/** What is known now of the facts of these topics that the text still proves. */
export function readNeeds(deps: Deps, volume: Volume, topics: readonly TopicId[]): readonly FactNeed[] {
  const recalls = recallFacts(deps, volume);
  const answers = listLastAnswers(deps.database, volume.dossier.header.id);
  return volume.dossier.facts
    .filter(({ topic, orphaned }) => !orphaned && topics.includes(topic))
    .map(({ id, topic }) => {
      const last = answers.get(id);
      return {
        fact: id,
        topic,
        recall: recalls.get(id),
        last: last && { verdict: last.verdict, confidence: last.confidence ?? undefined },
      };
    });
}
