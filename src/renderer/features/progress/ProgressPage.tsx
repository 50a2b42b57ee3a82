import type { TopicId } from '../../../shared/model/ids.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { writeDay } from '../exam/exam-words.ts';
import { AnswersPart } from './AnswersPart.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { ForecastPart } from './ForecastPart.tsx';
import { HoursPart } from './HoursPart.tsx';
import { KnowledgePart } from './KnowledgePart.tsx';
import { MemoryPart } from './MemoryPart.tsx';
import { RetentionPart } from './RetentionPart.tsx';
import { TodayPart } from './TodayPart.tsx';
import type { Progress } from './use-progress.ts';
import { YearPager } from './YearPager.tsx';
import './progress.css';

/** Stands for all topics where one is chosen. */
const ALL = '';

/** How learning goes, as small charts one below the other, of the whole dossier or of one topic. */
export function ProgressPage({
  progress,
  topic,
  back,
  onTopic,
  onBack,
}: {
  readonly progress: Progress;
  readonly topic: TopicId | undefined;
  /** How many years ago the year was that is looked at. */
  readonly back: number;
  readonly onTopic: (topic: TopicId | undefined) => void;
  readonly onBack: (back: number) => void;
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
  const isNow = back === 0;
  const year = isNow ? 'the past year' : `the year to ${writeDay(progress.calendar.last)}`;
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
      <YearPager calendar={progress.calendar} back={back} onBack={onBack} />
      <CalendarPart calendar={progress.calendar} year={year} />
      <ForecastPart forecast={progress.forecast} />
      <RetentionPart retention={progress.retention} year={year} isNow={isNow} />
      <MemoryPart memory={progress.memory} />
      <AnswersPart answers={progress.answers} year={year} />
      <HoursPart hours={progress.hours} year={year} />
      <KnowledgePart knowledge={progress.knowledge} />
    </div>
  );
}
