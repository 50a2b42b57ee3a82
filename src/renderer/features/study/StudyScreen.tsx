import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { CustomSource, StudyOrder } from '../../../shared/model/review.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { messageOf } from '../../client/failure.ts';
import { useReply } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { plural } from '../../ui/plural.ts';
import { browserLink } from '../library/browser/use-browser-address.ts';
import { MODES, ORDERS, READY_MADE, type StudyChoice } from './choices.ts';
import { sessionLink } from './study-link.ts';
import '../settings/field.css';
import './study.css';

const MOST = 1_000;

/** Chooses what to study apart from what the day holds, and begins. */
export function StudyScreen() {
  const { id: dossier, topics } = useDossier();
  const [, navigate] = useLocation();
  const heading = useHeading('Study a part');
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? READY_MADE[0]?.search ?? '';
  const setSearch = (q: string) => setParams({ q }, { replace: true });
  const [mode, setMode] = useState<CustomSource['mode']>('schedule');
  const [order, setOrder] = useState<StudyOrder>('due');
  const [typedLimit, setTypedLimit] = useState('50');
  const limit = /^\d{1,4}$/u.test(typedLimit.trim()) ? Number(typedLimit) : 0;
  const isLimit = limit >= 1 && limit <= MOST;
  const filters = useReply('filters.list', { dossier });
  const found = useReply('cards.find', { dossier, text: search, sort: UNSORTED, from: 0, count: 0 });
  const total = found.data?.kind === 'found' ? found.data.total : 0;
  const unclear = found.data?.kind === 'unclear' ? found.data.message : undefined;
  const canBegin = total > 0 && isLimit;
  const begin = () => {
    if (canBegin) navigate(sessionLink({ search, mode, order, limit }));
  };
  useKeys('Study', [{ keys: ['Enter'], label: 'Begin', isIdle: !canBegin, run: begin }]);

  const choices: readonly StudyChoice[] = [
    ...READY_MADE,
    ...topics.map(({ id, name }) => ({ search: `topic:${id}`, label: name })),
    ...(filters.data ?? []).map(({ name, search: kept }) => ({ search: kept, label: name, hint: kept })),
  ];
  return (
    <div className="study">
      <h1 className="study-title" ref={heading} tabIndex={-1}>
        Study a part
      </h1>
      <Notice>{found.error ? messageOf(found.error) : undefined}</Notice>
      <ChoiceGroup
        legend="What"
        type="radio"
        options={choices.map(({ search: value, label, hint }) => ({
          value,
          label,
          ...(hint === undefined ? {} : { hint }),
        }))}
        chosen={[search]}
        onChange={([value]) => setSearch(value ?? '')}
      />
      <label className="study-search">
        <span>Or by a search of your own</span>
        <input
          type="search"
          className="field-input"
          maxLength={500}
          spellCheck={false}
          value={search}
          aria-invalid={unclear !== undefined}
          onChange={(event) => setSearch(event.target.value)}
          aria-describedby="study-search-hint"
        />
        <span id="study-search-hint" className="field-hint">
          entity:NAME for someone or something, passage:HEADING or passage:NUMBER for a part of the text,
          due:N for what comes back within N days, or any words
        </span>
      </label>
      <ChoiceGroup
        legend="How"
        type="radio"
        options={MODES}
        chosen={[mode]}
        onChange={([value]) => setMode(value === 'cram' ? 'cram' : 'schedule')}
      />
      <ChoiceGroup
        legend="In which order"
        type="radio"
        look="row"
        options={ORDERS}
        chosen={[order]}
        onChange={([value]) => setOrder(ORDERS.find((one) => one.value === value)?.value ?? 'due')}
      />
      <label className="study-search">
        <span>Cards, at most</span>
        <input
          className="field-input"
          inputMode="numeric"
          autoComplete="off"
          value={typedLimit}
          aria-invalid={!isLimit}
          onChange={(event) => setTypedLimit(event.target.value)}
        />
        {!isLimit && <span className="field-hint field-wrong">Type a whole number from 1 to {MOST}.</span>}
      </label>
      <p role="status" className="study-count">
        {unclear ??
          (found.data === undefined
            ? ''
            : total === 0
              ? 'No card is like this now.'
              : `${plural(total, 'card')} found; suspended and buried ones are left out.`)}
      </p>
      <div className="study-actions">
        <Button look="primary" disabled={!canBegin} onClick={begin}>
          {mode === 'cram' ? 'Begin to cram' : 'Begin'}
        </Button>
        <Link href={browserLink(search)}>See these cards</Link>
      </div>
    </div>
  );
}

const UNSORTED = { by: 'article', descending: false } as const;
