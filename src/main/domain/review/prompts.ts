import type { CardId } from '../../../shared/model/ids.ts';
import type { CardMark } from './card-mark.ts';
import type { CardState } from './card-state.ts';
import { daysUntilDue, isAhead } from './due.ts';
import type { StudyDay } from './moment.ts';

/** A card as the choice of prompts sees it. */
export type PromptCard = {
  readonly id: CardId;
  readonly state: CardState | undefined;
  readonly mark: CardMark;
  /** Whether it was answered on this study day, wherever that was. */
  readonly isAnswered: boolean;
};

/** A fact with its cards in their order, and where its evidence stands (UTF-16 code units). */
export type PromptFact = {
  readonly start: number;
  readonly end: number;
  /** Whether it is an entry that the learner wrote herself. */
  readonly isHers: boolean;
  readonly cards: readonly PromptCard[];
};

/** What is shown of a card after a stretch: its question, or that it was answered today. */
export type PromptChoice = { readonly id: CardId; readonly isAnswered: boolean };

/** More questions than this in one place are an examination. */
const MOST = 3;

/** When it is: the study day, and milliseconds since 1970. */
type Now = { readonly today: StudyDay; readonly at: number };

/**
 * Chooses what is asked after a stretch, from the facts whose evidence was just read, at most three cards
 * and at most one of a fact: what was answered today stays; then what is due, the longest due first; then
 * what is new among the learner's own cards, and among the stretch's own questions. Hidden cards wait, and so do
 * siblings of what was answered today or is within its steps. Given in the order of the article.
 */
export function choosePrompts(facts: readonly PromptFact[], now: Now): readonly PromptChoice[] {
  const own = ownCards(facts);
  return facts
    .flatMap((fact) => pickCard(fact, own, now) ?? [])
    .toSorted((a, b) => a.rank - b.rank || compareDue(a.card, b.card) || a.start - b.start)
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start)
    .map(({ card, rank }) => ({ id: card.id, isAnswered: rank <= ANSWERED }));
}

/**
 * The cards that a first reading asks, whatever became of them since: one from each third of the stretch's
 * facts, and where it can be, no two that are proved by the same words.
 */
function ownCards(facts: readonly PromptFact[]): ReadonlySet<CardId> {
  const ordered = facts
    .filter(({ isHers, cards }) => !isHers && cards.length > 0)
    .toSorted((a, b) => a.start - b.start);
  const chosen: PromptFact[] = [];
  for (let part = 0; part < MOST; part += 1) {
    const from = Math.floor((part * ordered.length) / MOST);
    const members = ordered.slice(from, Math.floor(((part + 1) * ordered.length) / MOST));
    const apart = members.find((fact) => !chosen.some((other) => overlaps(fact, other)));
    const best = apart ?? members[0];
    if (best) chosen.push(best);
  }
  return new Set(chosen.flatMap(({ cards }) => cards.slice(0, 1).map(({ id }) => id)));
}

function overlaps(a: PromptFact, b: PromptFact): boolean {
  return a.start < b.end && a.end > b.start;
}

// What comes first when there is more than can be shown.
const OWN_ANSWERED = 0;
const ANSWERED = 1;
const DUE = 2;
const NEW_OF_HERS = 3;
const NEW = 4;

type Picked = { readonly start: number; readonly card: PromptCard; readonly rank: number };

/** The card of a fact that may be shown now; none where each is hidden, waits or is not due. */
function pickCard(
  { start, cards, isHers }: PromptFact,
  own: ReadonlySet<CardId>,
  { today, at }: Now,
): Picked | undefined {
  const open = cards.filter(({ mark }) => !mark.suspended && mark.buriedDay !== today);
  const answered = open.find((card) => card.isAnswered && card.state !== undefined);
  if (answered) return { start, card: answered, rank: own.has(answered.id) ? OWN_ANSWERED : ANSWERED };
  const isTaken = (card: PromptCard) =>
    card.isAnswered || (open.includes(card) && card.state?.dueAt !== undefined);
  const free = open.filter((card) => cards.every((other) => other === card || !isTaken(other)));
  const due = free.filter(({ state }) => state && isDue(state, today, at)).toSorted(compareDue)[0];
  if (due) return { start, card: due, rank: DUE };
  const fresh = free.find(({ id, state }) => state === undefined && (isHers || own.has(id)));
  return fresh && { start, card: fresh, rank: isHers ? NEW_OF_HERS : NEW };
}

function isDue(state: CardState, today: StudyDay, at: number): boolean {
  const { dueAt } = state;
  return dueAt === undefined ? daysUntilDue(state, today) <= 0 : isAhead(state, today) || dueAt <= at;
}

/** The longest due first, among those the weakest memory; what was answered or is new has no order. */
function compareDue({ state: a, isAnswered }: PromptCard, { state: b }: PromptCard): number {
  if (!a || !b || isAnswered) return 0;
  return a.dueDay - b.dueDay || a.stability - b.stability;
}
