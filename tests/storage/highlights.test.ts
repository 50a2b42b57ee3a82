import { describe, expect, it } from 'vitest';
import { aCore, dumpLearner, HARBOUR } from '../support/core.ts';
import { ARTICLE } from '../support/dossiers.ts';

const FOG = 'fog is the greatest danger';
const at = ARTICLE.indexOf(FOG);
const place = { start: at, end: at + FOG.length };

/** A core with one highlight, and short ways to do what these tests do. */
function aReader() {
  const core = aCore();
  const list = () => core.call('highlights.list', { dossier: HARBOUR });
  const mark = (start: number, end: number, note?: string) =>
    core.call('highlight.create', { dossier: HARBOUR, start, end, colour: 'yellow', note }).highlight;
  const highlight = mark(place.start, place.end);
  const change = (what: { colour?: 'pink' | 'yellow'; note?: string }) =>
    core.call('highlight.change', { dossier: HARBOUR, highlight, ...what });
  return { ...core, list, mark, highlight, change };
}

describe('a highlight', () => {
  it('is listed with its words, place and section', () => {
    const { list, highlight } = aReader();
    expect(list()).toMatchObject({
      list: [{ id: highlight, colour: 'yellow', note: '', exact: FOG, place, section: 'The lighthouse' }],
      undo: `Highlight “${FOG}”`,
    });
  });

  it('stands in the order of the article, whenever it was made', () => {
    const { list, mark } = aReader();
    mark(0, 11);
    mark(4, 20);
    expect(list().list.map(({ exact }) => exact)).toEqual(['The harbour', 'harbour council ', FOG]);
  });

  it('is given a note and another colour, and every step is undone by name', () => {
    const { list, change, call, database } = aReader();
    call('settings.get', {});
    const before = dumpLearner(database, ['undo_step', 'redo_step']);
    change({ note: '  Who says so?  ' });
    change({ colour: 'pink' });
    expect(list()).toMatchObject({
      list: [{ colour: 'pink', note: 'Who says so?' }],
      undo: `Mark “${FOG}” as “Doubt”`,
    });
    call('action.undo', { dossier: HARBOUR });
    expect(list().undo).toBe(`Note on “${FOG}”`);
    call('action.undo', { dossier: HARBOUR });
    expect(dumpLearner(database, ['undo_step', 'redo_step'])).toBe(before);
  });

  it('leaves no step behind when nothing changes', () => {
    const { list, change } = aReader();
    change({ colour: 'yellow', note: ' ' });
    expect(list().undo).toBe(`Highlight “${FOG}”`);
  });

  it('comes back with its note when its removal is undone', () => {
    const { list, change, call, highlight } = aReader();
    change({ note: 'Mine' });
    const before = list().list;
    call('highlight.delete', { dossier: HARBOUR, highlight });
    expect(list().list).toEqual([]);
    call('action.undo', { dossier: HARBOUR });
    expect(list().list).toEqual(before);
  });

  it.each([
    ['beyond the text', ARTICLE.length - 1, ARTICLE.length + 1],
    ['backwards', 9, 3],
    ['of nothing but space', ARTICLE.indexOf('\n\n'), ARTICLE.indexOf('\n\n') + 2],
  ])('is refused %s', (_, start, end) => {
    const { dispatch } = aCore();
    const params = { dossier: HARBOUR, start, end, colour: 'yellow' };
    expect(dispatch({ method: 'highlight.create', params })).toMatchObject({ error: { kind: 'malformed' } });
  });
});
