import type { TopicId } from '../../../../shared/model/ids.ts';
import type { PastQuiz, Score } from '../../../../shared/model/quiz-history.ts';
import { useDossier } from '../../../app/dossier.tsx';
import { ChartTable } from '../../../ui/charts/ChartTable.tsx';
import { ShareLine } from '../../../ui/charts/ShareLine.tsx';
import { TopicTag } from '../../evidence/TopicTag.tsx';
import { percent } from '../../exam/exam-words.ts';
import { Multiple } from '../../progress/Multiple.tsx';
import { Part } from '../../progress/Part.tsx';
import { shareOf, tellScore, tellTrend, writeDayOf, writeWhen } from './history-words.ts';

/** Quizzes that a line shows at most. */
const SHOWN = 30;

/** The score quiz by quiz, of everything and of each topic. */
export function TrendPart({
  quizzes,
}: {
  /** Finished ones, newest first. */ readonly quizzes: readonly PastQuiz[];
}) {
  const { topics } = useDossier();
  const shown = quizzes.slice(0, SHOWN).toReversed();
  const asked = topics.filter(({ id }) => shown.some((quiz) => scoreIn(quiz, id) !== undefined));
  const lineOf = (name: string, scoreOf: (quiz: PastQuiz) => Score | undefined) => (
    <ShareLine
      name={`Score by quiz, ${name}`}
      sentence={`${name}: the share of points in your last ${shown.length} quizzes.`}
      points={shown.map((quiz) => ({
        label: writeDayOf(quiz),
        share: shareOf(scoreOf(quiz)),
        text: `${writeWhen(quiz)}: ${tellScore(scoreOf(quiz) ?? NOTHING)}`,
      }))}
    />
  );
  return (
    <Part title="Score over time" sentence={tellTrend(quizzes)} figures={['quiz-score']}>
      {shown.length > 0 && (
        <>
          <div className="progress-multiples">
            <Multiple head="All topics">{lineOf('All topics', ({ score }) => score)}</Multiple>
            {asked.length > 1 &&
              asked.map(({ id, name }) => (
                <Multiple key={id} head={<TopicTag topic={id} />}>
                  {lineOf(name, (quiz) => scoreIn(quiz, id))}
                </Multiple>
              ))}
          </div>
          <ChartTable
            caption="Score by quiz"
            head={['Quiz', 'All topics', ...asked.map(({ name }) => name)]}
            rows={shown
              .map((quiz) => [
                `Quiz ${quiz.quiz}, ${writeWhen(quiz)}`,
                ...[quiz.score, ...asked.map(({ id }) => scoreIn(quiz, id))].map(writeShare),
              ])
              .toReversed()}
          />
        </>
      )}
    </Part>
  );
}

const NOTHING: Score = { answered: 0, right: 0, points: 0 };

function scoreIn({ topics }: PastQuiz, topic: TopicId): Score | undefined {
  return topics.find((each) => each.topic === topic);
}

function writeShare(score: Score | undefined): string {
  const share = shareOf(score);
  return share === undefined || score === undefined ? '–' : `${percent(share)}, ${tellScore(score)}`;
}
