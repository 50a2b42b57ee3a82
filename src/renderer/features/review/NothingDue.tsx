import { useLocation } from 'wouter';
import type { ReviewSource, ReviewSummary } from '../../../shared/model/review.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { plural } from '../../ui/plural.ts';

/** A session without a card: says so and what to do instead. */
export function NothingDue({
  summary,
  source,
}: {
  readonly summary: ReviewSummary;
  readonly source: ReviewSource;
}) {
  const [, navigate] = useLocation();
  const heading = useHeading('Review');
  const { topics } = useDossier();
  const topic = source.kind === 'day' ? source.topic : undefined;
  const name = topics.find(({ id }) => id === topic)?.name;
  const { left, dueTomorrow } = summary;
  const elsewhere = left.new + left.learning + left.due;
  const first = elsewhere > 0 ? '/review' : '/quiz';
  useKeys('Review', [{ keys: ['Enter'], label: 'Take the next step', run: () => navigate(first) }]);

  return (
    <div className="state">
      <h1 className="state-title" ref={heading} tabIndex={-1}>
        {titleOf(source, name, elsewhere)}
      </h1>
      <p className="state-text">{textOf(source, elsewhere, dueTomorrow)}</p>
      <div className="state-actions">
        <Button look="primary" onClick={() => navigate(first)}>
          {elsewhere > 0 ? `Review ${plural(elsewhere, 'card')}` : 'Set up a quiz'}
        </Button>
        <LinkButton href="/study">Study a part</LinkButton>
        <LinkButton href="/">Go to Today</LinkButton>
      </div>
    </div>
  );
}

function textOf(source: ReviewSource, elsewhere: number, dueTomorrow: number): string {
  if (source.kind === 'exam') return 'Nothing more fits into today’s minutes. The plan goes on tomorrow.';
  if (source.kind === 'custom') {
    return 'No card answered. The search finds no card that can be asked now: suspended and buried ones stay out, and so does a card whose fact was asked today.';
  }
  return elsewhere > 0
    ? `The whole article has ${plural(elsewhere, 'card')} for today.`
    : `You are up to date. ${tomorrow(dueTomorrow)} A quiz is a good way to use the time.`;
}

/** Finishing at once is not the same as having nothing to do. */
function titleOf(source: ReviewSource, topic: string | undefined, left: number): string {
  if (source.kind === 'exam') return 'Today’s part is done';
  if (source.kind === 'custom') return 'Nothing to study here now';
  if (source.facts) return 'Nothing of this is due';
  if (topic) return `Nothing is due in “${topic}”`;
  return left > 0 ? 'No card answered' : 'Nothing is due now';
}

function tomorrow(cards: number): string {
  if (cards === 0) return 'No card is due tomorrow either.';
  return cards === 1 ? 'One card comes back tomorrow.' : `${cards} cards come back tomorrow.`;
}
