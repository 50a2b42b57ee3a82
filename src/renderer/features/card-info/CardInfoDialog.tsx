import type { ReactNode } from 'react';
import type { CardId } from '../../../shared/model/ids.ts';
import type { CardInfo } from '../../../shared/model/review.ts';
import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { ClozeText } from '../../ui/ClozeText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { GoneEvidence } from '../evidence/GoneEvidence.tsx';
import { labelInterval } from '../review/interval-label.ts';
import { ForgettingCurve } from './ForgettingCurve.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { tellWhyDue } from './why-due.ts';
import './card-info.css';

/** All that is known of a card: why it is due, how well it is remembered, and what was done to it. */
export function CardInfoDialog({ card, onClose }: { readonly card: CardId; readonly onClose: () => void }) {
  const query = useReply('card.get', { dossier: useDossier().id, card });
  return (
    <Dialog title="Card" onClose={onClose}>
      <Loaded query={query}>{(info) => <Info info={info} />}</Loaded>
    </Dialog>
  );
}

function Info({ info }: { readonly info: CardInfo }) {
  const { memory } = info;
  return (
    <div className="card-info">
      <p className="card-info-front">
        <ClozeText text={info.front} />
      </p>
      {info.formerly && <GoneEvidence quotation={info.formerly} />}
      <p>{tellWhyDue(info)}</p>
      <ForgettingCurve {...info} />
      <dl className="card-info-values">
        <Value name="Topic">{info.topic}</Value>
        <Value name="Phase">{info.phase}</Value>
        <Value name="Lapses">
          {info.lapses}
          {info.isLeech && ' (a leech)'}
        </Value>
        {memory && (
          <>
            <Value name="Interval">{labelInterval(memory.interval)}</Value>
            <Value name="Stability">{memory.stability.toFixed(1)} days</Value>
            <Value name="Difficulty">{memory.difficulty.toFixed(1)} of 10</Value>
          </>
        )}
      </dl>
      {info.history.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="card-info-history" aria-label="History" tabIndex={0}>
          <HistoryTable history={info.history} />
        </section>
      )}
    </div>
  );
}

function Value({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
