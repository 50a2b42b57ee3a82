import { Fragment, memo, type Ref } from 'react';
import { assertNever } from '../../../shared/model/result.ts';
import { PromptsAfter } from '../prompts/PromptsAfter.tsx';
import { arrange, type Block } from './arrange.ts';
import type { MarkedPassage } from './marks.ts';
import { MarksContext, type Shades, ShadesContext, ShownContext, type TextMarks } from './marks-context.ts';
import { PassageText } from './PassageText.tsx';
import type { Shown } from './use-shown.ts';
import './article.css';
import './marks.css';

/** The article's own words, set for reading, and the marks that the learner wants to see in it. */
export function ArticleText({
  passages,
  marks,
  shown,
  shades,
  language,
  ref,
}: {
  readonly passages: readonly MarkedPassage[];
  readonly marks: TextMarks;
  readonly shown: Shown;
  readonly shades: Shades;
  readonly language: string;
  readonly ref: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={ref} className="reading-text" lang={language}>
      <MarksContext value={marks}>
        <ShownContext value={shown}>
          <ShadesContext value={shades}>
            <Blocks passages={passages} />
          </ShadesContext>
        </ShownContext>
      </MarksContext>
    </div>
  );
}

/** Drawn anew only when what the article says or lights changes, not on every scroll or switch. */
const Blocks = memo(function Blocks({ passages }: { readonly passages: readonly MarkedPassage[] }) {
  return arrange(passages).map((block) => (
    <Fragment key={block.members[0].passage.index}>
      <BlockText block={block} />
      <PromptsAfter passage={block.members[0].passage.index} />
    </Fragment>
  ));
});

function BlockText({ block }: { readonly block: Block }) {
  const [first] = block.members;
  const text = <PassageText segments={first.segments} />;
  switch (block.kind) {
    case 'heading':
      return (
        <h2 className="reading-heading" {...placeOf(first)}>
          {text}
        </h2>
      );
    case 'paragraph':
      return (
        <p className="reading-paragraph" {...placeOf(first)}>
          {text}
        </p>
      );
    case 'caption':
      return (
        <figure className="reading-figure">
          <figcaption>
            <Members block={block} />
          </figcaption>
        </figure>
      );
    case 'footnote':
      return (
        <section className="reading-footnotes" aria-label="Footnotes">
          <Members block={block} />
        </section>
      );
    default:
      return assertNever(block.kind);
  }
}

function Members({ block }: { readonly block: Block }) {
  return block.members.map((member) => (
    <p key={member.passage.index} className={`reading-${block.kind}`} {...placeOf(member)}>
      <PassageText segments={member.segments} />
    </p>
  ));
}

/** Lets the page find a passage by its place in the article, and `j` and `k` put the focus on it. */
function placeOf({ passage }: MarkedPassage) {
  return { 'data-start': passage.start, 'data-end': passage.end, tabIndex: -1 };
}
