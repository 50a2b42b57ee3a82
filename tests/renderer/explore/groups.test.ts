import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../src/renderer/features/explore/people/groups.ts';
import type { Figure } from '../../../src/shared/model/explore.ts';
import type { EntityId } from '../../../src/shared/model/ids.ts';

const UNKNOWN = { cards: 0, tested: 0, learnt: 0, recall: undefined, weakest: undefined };

function aFigure(id: string, kind: Figure['kind'], { role, country }: Partial<Record<string, string>> = {}) {
  return {
    id: id as EntityId,
    kind,
    name: id,
    description: id,
    describedBy: 'article',
    role,
    office: undefined,
    within: undefined,
    country: country === undefined ? undefined : { id: country as EntityId, name: country },
    facts: 0,
    knowledge: UNKNOWN,
  } as const satisfies Figure;
}

const figures: readonly Figure[] = [
  aFigure('ada', 'person', { role: 'leader', country: 'elinia' }),
  aFigure('bo', 'person'),
  aFigure('guild', 'organisation', { role: 'house' }),
  aFigure('guard', 'force', { country: 'elinia' }),
  aFigure('elinia', 'country'),
  aFigure('far', 'country'),
];
const roles = [
  { id: 'leader', name: 'Leaders', about: 'Who leads' },
  { id: 'house', name: 'Houses', about: 'Where they meet' },
  { id: 'nobody', name: 'Nobody', about: 'No one' },
];
const show = (groups: ReturnType<typeof groupFigures>) =>
  groups.map(({ title, figures: members }) => [title, ...members.map(({ id }) => id)]);

describe('groupFigures', () => {
  it('by role: in the dossier’s order, the rest by kind, nothing empty', () => {
    expect(show(groupFigures({ roles, figures }, 'role'))).toEqual([
      ['Leaders', 'ada'],
      ['Houses', 'guild'],
      ['Other people', 'bo'],
      ['Other organisations and bodies', 'guard'],
      ['Other countries', 'elinia', 'far'],
    ]);
  });

  it('by role, where the dossier names none: by kind', () => {
    expect(
      show(
        groupFigures({ roles: [], figures: figures.map((each) => ({ ...each, role: undefined })) }, 'role'),
      ),
    ).toEqual([
      ['People', 'ada', 'bo'],
      ['Organisations and bodies', 'guild', 'guard'],
      ['Countries', 'elinia', 'far'],
    ]);
  });

  it('by country: who is of it, then itself; everyone has a place', () => {
    expect(show(groupFigures({ roles, figures }, 'country'))).toEqual([
      ['elinia', 'ada', 'guard', 'elinia'],
      ['Of no single country', 'bo', 'guild'],
      ['Countries of which nobody is named', 'far'],
    ]);
  });
});
