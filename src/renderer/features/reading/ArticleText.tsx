import { Fragment, memo, type Ref } from 'react';
import { assertNever } from '../../../shared/model/result.ts';
import { PromptsAfter } from '../prompts/PromptsAfter.tsx';
import { arrange, type Block } from './arrange.ts';
import type { MarkedPassage } from './marks.ts';
import { PassageText, type TextMarks } from './PassageText.tsx';
import './article.css';
import './marks.css';

/** The article's own words, set for reading; drawn anew only when its marks change, not on every scroll. */
export const ArticleText = memo(function ArticleText({
  passages,
  marks,
  language,
  ref,
}: {
  readonly passages: readonly MarkedPassage[];
  readonly marks: TextMarks;
  readonly language: string;
  readonly ref: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={ref} className="reading-text" lang={language}>
      {arrange(passages).map((block) => (
        <Fragment key={block.members[0].passage.index}>
          <BlockText block={block} marks={marks} />
          <PromptsAfter passage={block.members[0].passage.index} />
        </Fragment>
      ))}
    </div>
  );
});

function BlockText({ block, marks }: { readonly block: Block; readonly marks: TextMarks }) {
  const [first] = block.members;
  const text = <PassageText segments={first.segments} marks={marks} />;
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
            <Members block={block} marks={marks} />
          </figcaption>
        </figure>
      );
    case 'footnote':
      return (
        <section className="reading-footnotes" aria-label="Footnotes">
          <Members block={block} marks={marks} />
        </section>
      );
    default:
      return assertNever(block.kind);
  }
}

function Members({ block, marks }: { readonly block: Block; readonly marks: TextMarks }) {
  return block.members.map((member) => (
    <p key={member.passage.index} className={`reading-${block.kind}`} {...placeOf(member)}>
      <PassageText segments={member.segments} marks={marks} />
    </p>
  ));
}

/** Lets the page find a passage by its place in the article, and `j` and `k` put the focus on it. */
function placeOf({ passage }: MarkedPassage) {
  return { 'data-start': passage.start, 'data-end': passage.end, tabIndex: -1 };
}
