import { Layers } from 'lucide-react';
import { Link } from 'wouter';
import type { AgendaEntry } from '../../../../shared/model/explore.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { EvidenceBlock } from '../../evidence/EvidenceBlock.tsx';
import { Recall } from '../../knowledge/Recall.tsx';
import { reviewLink } from '../../review/source.ts';
import { entityLink } from '../entity-link.ts';
import { proofsOf } from '../proofs.ts';

/** One item: who raised it, with which document, how well it is known, and the sentences that say so. */
export function AgendaItem({ entry, number }: { readonly entry: AgendaEntry; readonly number: number }) {
  const { title, raisedBy, document, facts, knowledge } = entry;
  const proofs = proofsOf(facts);
  return (
    <li className="agenda-item">
      <h3>
        <span className="agenda-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h3>
      <dl className="agenda-about">
        {raisedBy && (
          <div>
            <dt>Raised by</dt>
            <dd>
              <Link href={entityLink(raisedBy.id)}>{raisedBy.name}</Link>
              {raisedBy.office && `, ${raisedBy.office}`}
            </dd>
          </div>
        )}
        {document && (
          <div>
            <dt>Document</dt>
            <dd>
              <Link href={entityLink(document.id)}>{document.name}</Link>
            </dd>
          </div>
        )}
        <div>
          <dt>What you know</dt>
          <dd>
            <Recall knowledge={knowledge} />
          </dd>
        </div>
      </dl>
      {proofs.length > 0 ? (
        proofs.map((evidence) => (
          <EvidenceBlock key={evidence.fact} evidence={evidence} formerly={undefined} />
        ))
      ) : (
        <EvidenceBlock evidence={undefined} formerly={undefined} />
      )}
      {facts.length > 0 && (
        <p>
          <LinkButton href={reviewLink(facts.map(({ evidence }) => evidence.fact))}>
            <Layers size={18} aria-hidden="true" />
            Review these
            <span className="unseen">: {title}</span>
          </LinkButton>
        </p>
      )}
    </li>
  );
}
