import { Fragment, memo, type ReactNode, useContext } from 'react';
import { EntityName } from './EntityName.tsx';
import { HighlightMarker } from './highlights/HighlightMarker.tsx';
import { type Lit, runs, type Segment } from './marks.ts';
import { MarksContext } from './marks-context.ts';
import { NoteMarker } from './NoteMarker.tsx';
import { ShadedSentence } from './shading/ShadedSentence.tsx';

type Segments = { readonly segments: readonly Segment[] };

/** A passage's text with its marks; its text nodes joined are the passage, to the character. */
export const PassageText = memo(function PassageText({ segments }: Segments) {
  return runs(segments, ({ sentence }) => sentence).map((run) => {
    const [{ sentence, start }] = run;
    const text = <Lights segments={run} />;
    if (!sentence) return <Fragment key={start}>{text}</Fragment>;
    return (
      <ShadedSentence key={start} start={sentence.start}>
        {text}
      </ShadedSentence>
    );
  });
});

function Lights({ segments }: Segments) {
  return runs(segments, ({ lit }) => lit).map((run) => {
    const text = <Names segments={run} />;
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
function Names({ segments }: Segments) {
  const { entities } = useContext(MarksContext);
  return runs(segments, ({ mention }) => mention).map((run) => {
    const { mention, start } = run[0];
    const entity = mention && entities.get(mention.entity);
    if (!entity) {
      return run.map((segment) => (
        <Fragment key={segment.start}>
          {segment.text}
          <Markers segments={[segment]} />
        </Fragment>
      ));
    }
    return (
      <Fragment key={start}>
        <EntityName entity={entity} text={run.map((segment) => segment.text).join('')} />
        <Markers segments={run} />
      </Fragment>
    );
  });
}

function Markers({ segments }: Segments) {
  const { onHighlight } = useContext(MarksContext);
  return (
    <>
      {segments
        .flatMap(({ closes }) => closes)
        .map((note) => (
          <NoteMarker key={note.id} note={note} />
        ))}
      {segments
        .flatMap(({ ends }) => ends)
        .map((highlight) => (
          <HighlightMarker key={highlight.id} highlight={highlight} onOpen={onHighlight} />
        ))}
    </>
  );
}
