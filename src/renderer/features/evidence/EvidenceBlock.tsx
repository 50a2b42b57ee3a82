import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { EvidenceView } from '../../../shared/model/fact.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { articleLink } from './article-link.ts';
import { FactTags } from './FactTags.tsx';
import { GoneEvidence } from './GoneEvidence.tsx';
import { splitSentence } from './lit-sentence.ts';
import './evidence.css';
import { useKeyHint } from '../../ui/single-keys.ts';

/** The sentence of the article that proves an answer, who says it, and the way to it. */
export function EvidenceBlock({
  evidence,
  formerly,
  keyShown = false,
}: {
  readonly evidence: EvidenceView | undefined;
  /** The quotation that an earlier text held, where there is no evidence now. */
  readonly formerly: string | undefined;
  /** Whether the screen has the shortcut `s` for this very sentence. */
  readonly keyShown?: boolean;
}) {
  const hint = useKeyHint();
  if (!evidence) return <GoneEvidence quotation={formerly} />;
  const { before, lit, after } = splitSentence(evidence.sentence, evidence.exact);
  return (
    <figure className="evidence">
      <blockquote className="evidence-text">
        {before}
        <mark className="evidence-lit">{lit}</mark>
        {after}
      </blockquote>
      <figcaption className="evidence-foot">
        <FactTags fact={evidence} />
        <Link
          href={articleLink(evidence.fact)}
          className="evidence-link"
          aria-keyshortcuts={keyShown ? hint('s') : undefined}
        >
          <BookOpen size={16} aria-hidden="true" />
          Show in article
          {keyShown && <Kbd>S</Kbd>}
        </Link>
      </figcaption>
    </figure>
  );
}
