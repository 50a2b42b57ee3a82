import { isAnchored } from '../../evidence/anchor.ts';
import { containsWords } from '../../text/fold.ts';
import type { Dossier, Problem } from '../dossier.ts';
import type { Fact } from '../format.ts';
import { namesOf } from '../names.ts';
import { FACTS } from './places.ts';

/** The article is the one that the dossier was written from. */
export function articleEqualsItsHash({ header, articleSha256 }: Dossier): readonly Problem[] {
  if (header.articleSha256 === articleSha256) return [];
  return [{ file: 'article.txt', item: '', reason: `its SHA-256 is ${articleSha256}, not the pinned one` }];
}

/** Every quotation is the article's text at its offsets. */
export function evidenceEqualsText({ article, facts, notes }: Dossier): readonly Problem[] {
  const wrong = (file: string) => (item: Fact | Dossier['notes'][number]) =>
    isAnchored(article, item.evidence)
      ? []
      : [{ file, item: item.id, reason: 'its evidence is not the article’s text at its offsets' }];
  return [...facts.flatMap(wrong(FACTS)), ...notes.flatMap(wrong('notes.json'))];
}

/** What is not reported by the article itself says who says it. */
export function opinionsHaveSpeakers({ facts }: Dossier): readonly Problem[] {
  return facts
    .filter((fact) => fact.status !== 'reported' && fact.speaker === undefined)
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `its status is ${fact.status}, so it needs a speaker`,
    }));
}

/** The quotation holds the answer, or the fact says why it does not. */
export function answersOccurInEvidence({ facts, entities }: Dossier): readonly Problem[] {
  return facts
    .filter((fact) => {
      if (fact.answer.because !== undefined) return false;
      const accepted = [
        fact.answer.text,
        ...(fact.answer.accept ?? []),
        ...namesOf(entities, fact.answer.entity),
      ];
      return !accepted.some((answer) => containsWords(fact.evidence.exact, answer));
    })
    .map((fact) => ({
      file: FACTS,
      item: fact.id,
      reason: `neither “${fact.answer.text}” nor an alias is in its evidence, and “because” does not say why`,
    }));
}
