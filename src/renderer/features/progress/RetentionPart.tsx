import type { RetentionByWeek, Tested } from '../../../shared/model/progress.ts';
import { useDossier } from '../../app/dossier.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { ShareLine } from '../../ui/charts/ShareLine.tsx';
import { plural } from '../../ui/plural.ts';
import { TopicTag } from '../evidence/TopicTag.tsx';
import { writeDay } from '../exam/exam-words.ts';
import { writeShortDay } from './dates.ts';
import { Multiple } from './Multiple.tsx';
import { Part } from './Part.tsx';
import { shareOf, sumTested, tellRetention } from './sentences.ts';

/** True retention week by week, of everything and of each topic, on the same scale of time. */
export function RetentionPart({
  retention,
  year,
  isNow,
}: {
  readonly retention: RetentionByWeek;
  readonly year: string;
  /** Whether the year reaches up to this week. */
  readonly isNow: boolean;
}) {
  const { topics: known } = useDossier();
  const { weeks, all, desired } = retention;
  const sentence = tellRetention(retention, year, isNow);
  const topics = known.flatMap(({ id, name }) => {
    const found = retention.topics.find(({ topic }) => topic === id);
    return found ? [{ id, name, weeks: found.weeks }] : [];
  });
  const lineOf = (name: string, tested: readonly Tested[]) => (
    <ShareLine
      name={`True retention, ${name}`}
      sentence={`${name}: ${shareOf(sumTested(tested))} of ${plural(sumTested(tested).tested, 'tested card')} remembered over ${year}.`}
      goal={desired}
      points={weeks.map((week, index) => ({
        label: writeShortDay(week),
        share: shareIn(tested[index]),
        text: `Week of ${writeDay(week)}: ${tellWeek(tested[index])}`,
      }))}
    />
  );
  return (
    <Part title="True retention" sentence={sentence} figures={['true-retention', 'phase', 'study-day']}>
      {sumTested(all).tested > 0 && (
        <>
          <div className="progress-multiples">
            <Multiple head="All topics">{lineOf('all topics', all)}</Multiple>
            {topics.length > 1 &&
              topics.map(({ id, name, weeks: tested }) => (
                <Multiple key={id} head={<TopicTag topic={id} />}>
                  {lineOf(name, tested)}
                </Multiple>
              ))}
          </div>
          <ChartTable
            caption="True retention by week"
            head={['Week of', 'All topics', ...topics.map(({ name }) => name)]}
            rows={weeks
              .map((week, index) => [
                writeDay(week),
                ...[all, ...topics.map(({ weeks: tested }) => tested)].map((tested) =>
                  tellWeek(tested[index]),
                ),
              ])
              .toReversed()}
          />
        </>
      )}
    </Part>
  );
}

function shareIn(tested: Tested | undefined): number | undefined {
  return tested && tested.tested > 0 ? tested.remembered / tested.tested : undefined;
}

function tellWeek(tested: Tested | undefined): string {
  if (tested === undefined || tested.tested === 0) return 'nothing tested';
  return `${shareOf(tested)}, ${tested.remembered} of ${tested.tested}`;
}
