import { Link } from 'wouter';

/** Says what a quiz does to the learner's cards, as she chose. */
export function CardsLine({ isMoving }: { readonly isMoving: boolean }) {
  return (
    <p className="cards-line">
      {isMoving
        ? 'A wrong answer brings its cards forward to today; nothing else here changes a card.'
        : 'Nothing you answer here changes when a card comes back.'}{' '}
      <Link href="/settings">Change this in Settings</Link>
    </p>
  );
}
