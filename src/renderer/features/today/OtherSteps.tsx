import type { Today } from '../../../shared/model/today.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { plural } from '../../ui/plural.ts';
import { TopicIcon } from '../evidence/TopicTag.tsx';
import { studyLink } from '../study/study-link.ts';
import type { Plan } from './plan.ts';
import { DailyQuiz, OpenQuiz } from './QuizSteps.tsx';
import { Step } from './Step.tsx';

/** A topic recalled this well, in percent, is no weak one. */
const WELL_KNOWN = 90;

/** What else could be done, each in a line or two. */
export function OtherSteps({
  today,
  mainStep,
  onQuickQuiz,
  onDailyQuiz,
  isStarting,
}: {
  readonly today: Today;
  readonly mainStep: Plan['step'];
  readonly onQuickQuiz: () => void;
  readonly onDailyQuiz: () => void;
  readonly isStarting: boolean;
}) {
  const dossier = useDossier();
  const { reading, openQuiz, weakest, streakDays, reviewedToday, everReviewed, counts } = today;
  return (
    <div className="today-steps">
      <Step
        title={dossier.title}
        action={
          mainStep !== 'read' && (
            <LinkButton href="/read">
              {reading === undefined
                ? 'Start reading'
                : reading.percent >= 100
                  ? 'Read it again'
                  : 'Continue reading'}
            </LinkButton>
          )
        }
      >
        <p>{describeReading(reading)}</p>
        <ProgressBar
          label={`${reading?.percent ?? 0} % of the article read`}
          value={reading?.percent ?? 0}
          max={100}
        />
      </Step>
      {!everReviewed && mainStep !== 'review' && (
        <Step title="Cards" action={<LinkButton href="/review">Start with the cards</LinkButton>}>
          <p>
            {plural(counts.new, 'new card')} for the first day, of {dossier.cards} in all. They make most
            sense after the article.
          </p>
        </Step>
      )}
      <OpenQuiz openQuiz={openQuiz} />
      <DailyQuiz daily={today.daily} onStart={onDailyQuiz} isStarting={isStarting} />
      {mainStep !== 'quiz' && (
        <Step
          title="Quick quiz"
          action={
            <Button onClick={onQuickQuiz} disabled={isStarting}>
              Start 5 questions
            </Button>
          }
        >
          <p>Five questions on what needs it most, each with its proof.</p>
        </Step>
      )}
      {weakest && weakest.percent < WELL_KNOWN && (
        <Step
          title="Weakest topic"
          action={
            <span className="today-ways">
              <LinkButton href={`/review?topic=${encodeURIComponent(weakest.topic)}`}>
                Review this topic
              </LinkButton>
              <LinkButton href={studyLink(`topic:${weakest.topic}`)} look="quiet">
                Study it apart
              </LinkButton>
            </span>
          }
        >
          <p className="today-topic">
            <TopicIcon order={dossier.topics.findIndex(({ id }) => id === weakest.topic)} />
            {weakest.name}: you would recall about {weakest.percent} % of it now.
          </p>
        </Step>
      )}
      <Step
        title="Exam"
        action={<LinkButton href="/exam">{today.exam ? 'See the plan' : 'Set a day'}</LinkButton>}
      >
        <p>
          {today.exam
            ? `${today.exam.daysLeft === 0 ? 'Today' : `In ${plural(today.exam.daysLeft, 'day')}`}; ${plural(today.exam.minutesLeft, 'minute')} left for it today.`
            : 'Must you know this by a day? Get a plan that fits your minutes.'}
        </p>
      </Step>
      {everReviewed && (
        <Step
          title={nameStreak(streakDays)}
          action={<LinkButton href="/progress">See your progress</LinkButton>}
        >
          <p>
            {reviewedToday > 0
              ? `${plural(reviewedToday, 'answer')} given today.`
              : 'Today is still open; a card or two is enough.'}
          </p>
        </Step>
      )}
    </div>
  );
}

function nameStreak(days: number): string {
  if (days === 0) return 'Progress';
  return days === 1 ? 'First day' : `${days} days in a row`;
}

function describeReading(reading: Today['reading']): string {
  if (reading === undefined) return 'Not opened yet.';
  if (reading.percent >= 100) return 'Read to the end.';
  const share = `${reading.percent} % read`;
  return reading.section ? `${share}. You stopped at “${reading.section}”.` : `${share}.`;
}
