import { CONTEXT, type Evidence, isAnchored } from '../../evidence/anchor.ts';
import { containsWords } from '../../text/fold.ts';
import { answerOf, listAccepted } from '../answers.ts';
import type { Dossier, Problem } from '../dossier.ts';
import { namesOf } from '../names.ts';
import { FACTS } from './places.ts';

/** The article is the one that the dossier was written from. */
export function articleEqualsItsHash({ header, articleSha256 }: Dossier): readonly Problem[] {
  if (header.articleSha256 === articleSha256) return [];
  return [{ file: 'article.txt', item: '', reason: `its SHA-256 is ${articleSha256}, not the pinned one` }];
}

type Quoting = { readonly evidence: Evidence; readonly orphaned?: true | undefined };

/** Everything of a dossier that quotes the article, with where a problem with it is. */
function listQuoting({ facts, notes, waivers }: Dossier): readonly (Omit<Problem, 'reason'> & Quoting)[] {
  return [
    ...facts.map(({ id, evidence, orphaned }) => ({ file: FACTS, item: id, evidence, orphaned })),
    ...notes.map(({ id, evidence, orphaned }) => ({ file: 'notes.json', item: id, evidence, orphaned })),
    ...waivers.map(({ evidence }, index) => ({
      file: 'waivers.json',
      item: `waiver ${index + 1}`,
      evidence,
    })),
  ];
}

/** Every quotation is the article's text at its offsets, unless it is marked as no longer there. */
export function evidenceEqualsText(dossier: Dossier): readonly Problem[] {
  return listQuoting(dossier)
    .filter(({ evidence, orphaned }) => !orphaned && !isAnchored(dossier.article, evidence))
    .map(({ file, item }) => ({
      file,
      item,
      reason: 'its evidence is not the article’s text at its offsets',
    }));
}

/** Every quotation keeps enough of its neighbours to be found again in a later version of the article. */
export function evidenceKeepsContext(dossier: Dossier): readonly Problem[] {
  return listQuoting(dossier)
    .filter(({ orphaned }) => !orphaned)
    .filter(({ evidence: { prefix, suffix, start, end } }) => {
      const before = Math.min(CONTEXT, start);
      const after = Math.min(CONTEXT, dossier.article.length - end);
      return prefix.length < before || suffix.length < after;
    })
    .map(({ file, item }) => ({
      file,
      item,
      reason: `its evidence needs a prefix and a suffix of ${CONTEXT} characters, fewer only at the ends of the article`,
    }));
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

/** The quotation holds the answer of every card too, or it is the fact's speaker, or the fact says why not. */
export function cardAnswersOccurInEvidence(dossier: Dossier): readonly Problem[] {
  return dossier.facts
    .filter(({ answer }) => answer.because === undefined)
    .flatMap((fact) => {
      const speaker = namesOf(dossier.entities, fact.speaker);
      return fact.cards
        .filter((card) => {
          const answer = answerOf(dossier, fact, card);
          const forms = [answer.key, ...listAccepted(dossier, answer)];
          return (
            !forms.some((form) => containsWords(fact.evidence.exact, form)) &&
            !speaker.some((name) => forms.some((form) => containsWords(form.replace(/[’']s$/u, ''), name)))
          );
        })
        .map((card) => ({
          file: FACTS,
          item: `${fact.id}/${card.id}`,
          reason: `neither “${card.back}” nor an alias is in its evidence, and “because” does not say why`,
        }));
    });
}
