import { Link } from 'wouter';
import type { NamedIn } from '../../../../shared/model/entity.ts';
import { wordsLink } from '../../evidence/article-link.ts';
import { splitNaming } from '../../evidence/lit-sentence.ts';

/** Each passage that names an entity, as a link into it: the words around the first naming. */
export function NamingLinks({ namings }: { readonly namings: readonly NamedIn[] }) {
  return (
    <ol className="entity-card-namings">
      {namings.map((naming) => {
        const { start, name, times } = naming;
        const { before, lit, after } = splitNaming(naming);
        return (
          <li key={start}>
            <Link href={wordsLink(name)}>
              {lead(before)}
              <mark>{lit}</mark>
              {after}
            </Link>
            {times > 1 && <span className="entity-card-times"> {times} times</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** Characters before the name that are shown: the name itself must be among the lines that are. */
const LEAD = 60;

function lead(text: string): string {
  if (text.length <= LEAD) return text;
  return `… ${text.slice(text.indexOf(' ', text.length - LEAD) + 1)}`;
}
