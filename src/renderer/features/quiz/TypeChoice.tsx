import type { QuestionType } from '../../../shared/model/question.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { FAMILIES } from './choices.ts';

/** Which kinds of questions are asked: by family, and behind a fold each by itself. */
export function TypeChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly QuestionType[];
  readonly onChange: (types: readonly QuestionType[]) => void;
}) {
  const all = FAMILIES.map(({ types }) => types.map(({ type }) => type));
  const change = (wanted: readonly QuestionType[]) =>
    onChange(all.flat().filter((type) => wanted.includes(type)));
  return (
    <div className="setup-types">
      <ChoiceGroup
        legend="Questions"
        type="checkbox"
        look="row"
        options={FAMILIES.map(({ family, name, types }) => {
          const some = types.some(({ type }) => chosen.includes(type));
          return {
            value: family,
            label: name,
            hint: types.map(({ name: kind }) => kind.toLowerCase()).join(', '),
            isMixed: some && !types.every(({ type }) => chosen.includes(type)),
          };
        })}
        chosen={FAMILIES.filter(({ types }) => types.every(({ type }) => chosen.includes(type))).map(
          ({ family }) => family,
        )}
        onChange={(families) =>
          change(
            FAMILIES.flatMap(({ family, types }) => {
              const kinds = types.map(({ type }) => type);
              const wasWhole = kinds.every((type) => chosen.includes(type));
              if (families.includes(family)) return kinds;
              return wasWhole ? [] : kinds.filter((type) => chosen.includes(type));
            }),
          )
        }
      />
      <details className="setup-kinds">
        <summary>Choose each kind</summary>
        <div className="setup-kinds-list">
          {FAMILIES.map(({ family, name, types }) => (
            <ChoiceGroup
              key={family}
              legend={name}
              type="checkbox"
              look="row"
              options={types.map(({ type, name: kind }) => ({ value: type, label: kind }))}
              chosen={chosen}
              onChange={(kinds) => {
                const others = chosen.filter((type) => !types.some((one) => one.type === type));
                change([...others, ...types.map(({ type }) => type).filter((type) => kinds.includes(type))]);
              }}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
