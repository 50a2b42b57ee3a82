import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/main/domain/article/sentences.ts';
import { type Evidence, quote } from '../../../src/main/domain/evidence/anchor.ts';
import { reanchor } from '../../../src/main/domain/evidence/reanchor.ts';

const TEXT = `The council met on Sunday. It is not long since the lamp went out. The council will buy six bells and a boat. Team Alpha said that the costs fell by a fifth in all its harbours. Team Beta said that the costs fell by a fifth in all its harbours. Nobody asked the pilots.`;

const source = (text: string) => readSource(text, 'en');
const quoting = (words: string, text = TEXT): Evidence => {
  const start = text.indexOf(words);
  return quote(text, start, start + words.length);
};
/** What becomes of a quotation when the text is edited, judged with and without the older text. */
const judge = (evidence: Evidence, text: string) => ({
  judged: reanchor(evidence, source(text), source(TEXT)),
  blind: reanchor(evidence, source(text)),
});

describe('reanchor', () => {
  it('leaves a quotation where it is when only distant sentences changed', () => {
    const evidence = quoting('six bells');
    const { judged, blind } = judge(evidence, TEXT.replace('the pilots', 'any of the pilots'));
    expect(judged).toEqual({ kind: 'unchanged', evidence });
    expect(blind).toEqual(judged);
  });

  it('moves a quotation with its sentence, and its offsets say where', () => {
    const text = `A storm came. ${TEXT}`;
    const { judged, blind } = judge(quoting('six bells'), text);
    expect(judged).toEqual({ kind: 'moved', evidence: quoting('six bells', text) });
    expect(blind).toEqual(judged);
  });

  it('lets go of words that are no longer there', () => {
    expect(judge(quoting('six bells'), TEXT.replace('six', 'ten')).judged).toEqual({
      kind: 'orphaned',
      why: 'gone',
    });
  });

  it('does not take the words of a look-alike sentence once its own is deleted', () => {
    const evidence = quoting('the costs fell by a fifth in all its harbours');
    const text = TEXT.replace(/Team Alpha[^.]*\. /u, '');
    expect(text).toContain(evidence.exact);
    const { judged, blind } = judge(evidence, text);
    expect(judged).toEqual({ kind: 'orphaned', why: 'context-changed' });
    expect(blind).toEqual(judged);
  });

  it.each([
    ['a word beside it', 'The council will buy', 'The council will not buy'],
    ['the sentence before it, which may say who is meant', 'the lamp went out', 'the lamp went on'],
    ['the sentence after it', 'Team Alpha said', 'Team Gamma said'],
  ])('lets go when %s changed', (_, from, to) => {
    const { judged, blind } = judge(quoting('six bells and a boat'), TEXT.replace(from, to));
    expect(judged).toEqual({ kind: 'orphaned', why: 'context-changed' });
    expect(blind).toEqual(judged);
  });

  it('lets go when a “not” came into its sentence beyond the neighbours, where it knows the older text', () => {
    const text = TEXT.replace('Team Alpha said', 'Team Alpha never said');
    const { judged, blind } = judge(quoting('in all its harbours'), text);
    expect(judged).toEqual({ kind: 'orphaned', why: 'context-changed' });
    // Why the older text is asked for wherever it is at hand.
    expect(blind.kind).toBe('moved');
  });

  it('lets go when two sentences grew into one', () => {
    const evidence = quoting('six bells and a boat');
    const text = TEXT.replace('on Sunday. It', 'on Sunday; it').replace('went out. The', 'went out: The');
    expect(judge(evidence, text).judged.kind).toBe('orphaned');
  });

  it('chooses neither of two places where it stands in its context', () => {
    const copied = `${TEXT.slice(27)} Then all was said again. ${TEXT.slice(27)}`;
    expect(judge(quoting('six bells'), copied).judged).toEqual({ kind: 'orphaned', why: 'ambiguous' });
  });

  it('chooses neither when a copy stands in its context but in another sentence', () => {
    const start = TEXT.indexOf('in all its');
    const copied = `${TEXT.replace('met', 'then met')} Team Beta never ${TEXT.slice(start - 40)}`;
    const { judged } = judge(quote(TEXT, start, start + 16), copied);
    expect(judged).toEqual({ kind: 'orphaned', why: 'ambiguous' });
  });

  it('does not move to the only copy left when the older text held two that nothing tells apart', () => {
    const refrain = 'The bell rings and the bell rings and the bell rings and all is well. ';
    const sung = `Oh. ${refrain.repeat(4)}`;
    const at = sung.indexOf(refrain, sung.indexOf(refrain) + 1);
    const evidence = quote(sung, at, at + refrain.length - 1);
    const shorter = `Oh. Ah. ${refrain.repeat(3)}`;
    expect(reanchor(evidence, source(shorter), source(sung))).toEqual({ kind: 'orphaned', why: 'ambiguous' });
  });

  it('takes the beginning and the end of the text for neighbours', () => {
    expect(judge(quoting('The council met'), `Yesterday. ${TEXT}`).judged.kind).toBe('orphaned');
    expect(judge(quoting('the pilots.'), `${TEXT} Or so they say.`).judged.kind).toBe('orphaned');
    const grown = TEXT.replace('Team Alpha', 'A longer Team Alpha');
    expect(judge(quoting('the pilots.'), grown).blind).toEqual({
      kind: 'moved',
      evidence: quoting('the pilots.', grown),
    });
  });

  it('moves nothing whose selectors keep too little of its neighbours', () => {
    const bare = { ...quoting('six bells'), prefix: '', suffix: '' };
    expect(judge(bare, `A storm came. ${TEXT}`).blind).toEqual({
      kind: 'orphaned',
      why: 'too-little-context',
    });
    // The older text has the neighbours that the selectors lack.
    expect(judge(bare, `A storm came. ${TEXT}`).judged.kind).toBe('moved');
  });

  it('finds an orphan again when its words come back in their context', () => {
    const evidence = quoting('six bells');
    const without = TEXT.replace('six bells', 'ten bells');
    expect(reanchor(evidence, source(`Well. ${TEXT}`), source(without))).toMatchObject({ kind: 'moved' });
  });
});
