import { useRef } from 'react';
import type { People } from '../../../../shared/model/explore.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useReturn } from '../../../app/use-return.ts';
import { messageOf } from '../../../client/failure.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { FigureCard } from './FigureCard.tsx';
import { type Arrangement, groupFigures } from './groups.ts';
import { usePeopleFilter } from './use-people-filter.ts';

const ARRANGEMENTS: readonly { readonly value: Arrangement; readonly label: string }[] = [
  { value: 'role', label: 'Role' },
  { value: 'country', label: 'Country' },
];

/** People and bodies by role or country, narrowed by what the learner types. */
export function PeoplePage({ people }: { readonly people: People }) {
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { hasReturned, onClickCapture } = useReturn(page);
  const heading = useHeading('People and bodies', { keepsFocus: hasReturned });
  const { text, by, found, error, setText, setBy } = usePeopleFilter();
  useKeys('People and bodies', [
    { keys: ['/'], label: 'Filter by name', run: () => field.current?.focus() },
    {
      keys: ['c'],
      label: by === 'role' ? 'Arrange by country' : 'Arrange by role',
      run: () => setBy(by === 'role' ? 'country' : 'role'),
    },
  ]);

  const figures = found ? people.figures.filter(({ id }) => found.includes(id)) : people.figures;
  const groups = groupFigures({ roles: people.roles, figures }, by);
  return (
    <div ref={page} onClickCapture={onClickCapture}>
      <h1 className="explore-title" ref={heading} tabIndex={-1}>
        People and bodies
      </h1>
      <div className="people-controls">
        <label className="people-filter">
          <span>
            Filter by name, office or country{' '}
            <span aria-hidden="true">
              <Kbd>/</Kbd>
            </span>
          </span>
          <input
            ref={field}
            type="search"
            maxLength={120}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setText('');
            }}
          />
        </label>
        <ChoiceGroup
          legend="Arrange by"
          type="radio"
          look="row"
          options={ARRANGEMENTS}
          chosen={[by]}
          onChange={([value]) => setBy(value === 'country' ? 'country' : 'role')}
        />
      </div>
      <Notice>{error ? `The filter does not work just now. ${messageOf(error)}` : undefined}</Notice>
      <p role="status" className="people-count">
        {figures.length === people.figures.length
          ? `${figures.length} names`
          : figures.length === 0
            ? `No name matches “${text}”`
            : `${figures.length} of ${people.figures.length} names`}
      </p>
      {groups.map(({ key, title, about, figures: members }) => (
        <section key={key} className="people-section" aria-label={title}>
          <h2>{title}</h2>
          {about && <p className="people-about">{about}</p>}
          <ul className="people-list">
            {members.map((figure) => (
              <FigureCard key={figure.id} figure={figure} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
