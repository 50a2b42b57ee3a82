import { Fragment, type ReactNode } from 'react';
import type { ArticleNote, EntitySummary } from '../../../shared/model/article.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import { EntityName } from './EntityName.tsx';
import { HighlightMarker } from './highlights/HighlightMarker.tsx';
import { type Lit, type PlacedHighlight, runs, type Segment } from './marks.ts';
import { NoteMarker } from './NoteMarker.tsx';
import { RecallSign } from './shading/RecallSign.tsx';
import type { Shown } from './use-shown.ts';

/** What the marks in the text need: who is named, what to show, and what opening does. */
export type TextMarks = {
  readonly entities: ReadonlyMap<EntityId, EntitySummary>;
  readonly shown: Shown;
  readonly onEntity: (entity: EntitySummary, anchor: HTMLElement) => void;
  readonly onNote: (note: ArticleNote, anchor: HTMLElement) => void;
  readonly onHighlight: (highlight: PlacedHighlight, anchor: HTMLElement) => void;
};

/** A passage's text with its marks; its text nodes joined are the passage, to the character. */
export function PassageText({
  segments,
  marks,
}: {
  readonly segments: readonly Segment[];
  readonly marks: TextMarks;
}) {
  return runs(segments, ({ shade }) => shade).map((run) => {
    const [{ shade, start }] = run;
    const text = <Lights segments={run} marks={marks} />;
    if (!shade) return <Fragment key={start}>{text}</Fragment>;
    return (
      <span key={start} className={`reading-shade reading-shade-${shade.band}`}>
        {text}
        <RecallSign shade={shade} />
      </span>
    );
  });
}

function Lights({ segments, marks }: { readonly segments: readonly Segment[]; readonly marks: TextMarks }) {
  return runs(segments, ({ lit }) => lit).map((run) => {
    const text = <Names segments={run} marks={marks} />;
    return <Fragment key={run[0].start}>{light(run[0].lit, text)}</Fragment>;
  });
}

function light(lit: Lit | undefined, text: ReactNode): ReactNode {
  if (lit === undefined) return text;
  if (lit === 'sentence') return <span className="reading-lit-sentence">{text}</span>;
  return (
    <mark className="reading-lit" tabIndex={-1}>
      {text}
    </mark>
  );
}

/** Names and plain text; a note's marker follows its very words, or the name that they end in. */
function Names({ segments, marks }: { readonly segments: readonly Segment[]; readonly marks: TextMarks }) {
  return runs(segments, ({ mention }) => mention).map((run) => {
    const { mention, start } = run[0];
    const entity = mention && marks.entities.get(mention.entity);
    if (!entity || !marks.shown.kinds.has(entity.kind)) {
      return run.map((segment) => (
        <Fragment key={segment.start}>
          {segment.text}
          <Markers segments={[segment]} marks={marks} />
        </Fragment>
      ));
    }
    return (
      <Fragment key={start}>
        <EntityName
          entity={entity}
          text={run.map((segment) => segment.text).join('')}
          onOpen={marks.onEntity}
        />
        <Markers segments={run} marks={marks} />
      </Fragment>
    );
  });
}

function Markers({ segments, marks }: { readonly segments: readonly Segment[]; readonly marks: TextMarks }) {
  const notes = marks.shown.notes ? segments.flatMap(({ closes }) => closes) : [];
  return (
    <>
      {notes.map((note) => (
        <NoteMarker key={note.id} note={note} onOpen={marks.onNote} />
      ))}
      {segments
        .flatMap(({ ends }) => ends)
        .map((highlight) => (
          <HighlightMarker key={highlight.id} highlight={highlight} onOpen={marks.onHighlight} />
        ))}
    </>
  );
}
