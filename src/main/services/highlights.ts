import type { ParsedParams } from '../../shared/contract/methods.ts';
import { HIGHLIGHT_LABELS, type Highlight, type Highlights } from '../../shared/model/highlight.ts';
import type { DossierId, HighlightId } from '../../shared/model/ids.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { TextFile } from '../../shared/model/text-file.ts';
import { splitPassages } from '../domain/article/passages.ts';
import { quote } from '../domain/evidence/anchor.ts';
import { writeMarkdown } from '../domain/highlights/markdown.ts';
import {
  dropHighlight,
  findHighlight,
  insertHighlight,
  listStoredHighlights,
  type StoredHighlight,
  updateHighlight,
} from '../storage/highlights.ts';
import { nameSteps, pushStep, takeImage } from '../storage/undo.ts';
import type { Answer, Deps } from './deps.ts';
import { findVolume } from './library.ts';
import { placeQuotation } from './quotation.ts';
import type { Volume } from './volumes.ts';

/** Characters that a highlight can have at most. */
const LONGEST = 20_000;
/** Characters of the words in the name of an action. */
const NAMED = 60;

/** The learner's highlights in the order of the article, with those it no longer holds. */
export function listHighlights(deps: Deps, { dossier }: ParsedParams<'highlights.list'>): Answer<Highlights> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  return ok({ list: showHighlights(deps, found.value), ...nameSteps(deps.database, dossier) });
}

/** The same as one Markdown text, with a name for the file. */
export function exportHighlights(
  deps: Deps,
  { dossier }: ParsedParams<'highlights.export'>,
): Answer<TextFile> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const { header } = found.value.dossier;
  const text = writeMarkdown(header, showHighlights(deps, found.value));
  return ok({ name: `highlights-${header.id}.md`, text });
}

/** Marks words of the article. */
export function createHighlight(
  deps: Deps,
  { dossier, start, end, colour, note = '' }: ParsedParams<'highlight.create'>,
): Answer<{ readonly highlight: HighlightId }> {
  const found = findVolume(deps, dossier);
  if (!found.ok) return found;
  const { article } = found.value.dossier;
  const quotation = quote(article, start, end);
  if (end > article.length || end - start > LONGEST || quotation.exact.trim() === '') {
    return fail({
      kind: 'malformed',
      message:
        'These words cannot be highlighted. Select up to a few pages of the text; nothing was changed.',
    });
  }
  const { database } = deps;
  return database.transaction(() => {
    const { at } = deps.now();
    const id = insertHighlight(database, { dossier, colour, note: note.trim(), quotation, createdAt: at });
    const images = [{ table: 'highlight', key: id, before: null }] as const;
    pushStep(database, { dossier, name: `Highlight ${nameOf(quotation.exact)}`, at, images });
    return ok({ highlight: id });
  })();
}

/** Gives a highlight another colour or note. */
export function changeHighlight(deps: Deps, params: ParsedParams<'highlight.change'>): Answer<null> {
  return act(deps, params, (before, at) => {
    const { colour = before.colour } = params;
    const note = params.note?.trim() ?? before.note;
    if (colour === before.colour && note === before.note) return undefined;
    updateHighlight(deps.database, before.id, { colour, note }, at);
    const words = nameOf(before.quotation.exact);
    return note === before.note ? `Mark ${words} as “${HIGHLIGHT_LABELS[colour]}”` : `Note on ${words}`;
  });
}

/** Removes a highlight with its note. */
export function deleteHighlight(deps: Deps, params: ParsedParams<'highlight.delete'>): Answer<null> {
  return act(deps, params, ({ id, quotation }) => {
    dropHighlight(deps.database, id);
    return `Remove the highlight of ${nameOf(quotation.exact)}`;
  });
}

/** Does something to one highlight, which gives it a name, and keeps the way back. */
function act(
  { database, now }: Deps,
  { dossier, highlight }: { readonly dossier: DossierId; readonly highlight: HighlightId },
  change: (before: StoredHighlight, at: number) => string | undefined,
): Answer<null> {
  const before = findHighlight(database, highlight);
  if (before?.dossier !== dossier) {
    return fail({ kind: 'not-found', message: 'This highlight is no longer there. Nothing was changed.' });
  }
  database.transaction(() => {
    const { at } = now();
    const image = takeImage(database, 'highlight', highlight);
    const name = change(before, at);
    if (name !== undefined) pushStep(database, { dossier, name, at, images: [image] });
  })();
  return ok(null);
}

function showHighlights({ database }: Deps, volume: Volume): readonly Highlight[] {
  const { header, article } = volume.dossier;
  const headings = splitPassages(article).filter(({ kind }) => kind === 'heading');
  const shown = listStoredHighlights(database, header.id).map(
    ({ id, colour, note, quotation, createdAt }): Highlight => {
      const { exact } = quotation;
      const found = placeQuotation(volume, quotation);
      const place = found && { start: found.start, end: found.end };
      const section = place && headings.findLast((heading) => heading.start <= place.start)?.text;
      return { id, colour, note, exact, place, section, createdAt };
    },
  );
  const inText = shown
    .filter(({ place }) => place)
    .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
  return [...inText, ...shown.filter(({ place }) => !place)];
}

function nameOf(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > NAMED ? `“${line.slice(0, NAMED)}…”` : `“${line}”`;
}
