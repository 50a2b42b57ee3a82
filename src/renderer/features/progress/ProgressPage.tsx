import type { TopicId } from '../../../shared/model/ids.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { AnswersPart } from './AnswersPart.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { ForecastPart } from './ForecastPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { KnowledgePart } from './KnowledgePart.tsx';
import { MemoryPart } from './MemoryPart.tsx';
import { RetentionPart } from './RetentionPart.tsx';
import { TodayPart } from './TodayPart.tsx';
import type { Progress } from './use-progress.ts';
import './progress.css';

/** Stands for all topics where one is chosen. */
const ALL = '';

/** How learning goes, as small charts one below the other, of the whole dossier or of one topic. */
export function ProgressPage({
  progress,
  topic,
  onTopic,
}: {
  readonly progress: Progress;
  readonly topic: TopicId | undefined;
  readonly onTopic: (topic: TopicId | undefined) => void;
}) {
  const { topics } = useDossier();
  const heading = useHeading('Progress');
  useKeys('Progress', [
    { keys: ['0'], label: 'Show all topics', isIdle: topic === undefined, run: () => onTopic(undefined) },
    ...topics.map(({ id, name }, index) => ({
      keys: [String(index + 1)],
      label: `Show ${name} only`,
      isIdle: topic === id,
      run: () => onTopic(id),
    })),
  ]);
  return (
    <div className="learning">
      <h1 ref={heading} tabIndex={-1}>
        Progress
      </h1>
      <ChoiceGroup
        legend="Show"
        type="radio"
        look="row"
        options={[
          { value: ALL, label: 'All topics' },
          ...topics.map(({ id, name }, order) => ({
            value: id,
            label: name,
            icon: <TopicIcon order={order} />,
          })),
        ]}
        chosen={[topic ?? ALL]}
        onChange={([chosen]) => onTopic(topics.find(({ id }) => id === chosen)?.id)}
      />
      <TodayPart today={progress.today} />
      <CalendarPart calendar={progress.calendar} />
      <ForecastPart forecast={progress.forecast} />
      <RetentionPart retention={progress.retention} />
      <MemoryPart memory={progress.memory} />
      <AnswersPart answers={progress.answers} />
      <HoursPart hours={progress.hours} />
      <KnowledgePart knowledge={progress.knowledge} />
    </div>
  );
}
