import { Link } from 'wouter';
import type { NamedIn } from '../../../../shared/model/entity.ts';
import { wordsLink } from '../../evidence/article-link.ts';

/** Each passage that names an entity, as a link into it: the words around the first naming. */
export function NamingLinks({ namings }: { readonly namings: readonly NamedIn[] }) {
  return (
    <ol className="entity-card-namings">
      {namings.map(({ start, name, times, sentence }) => {
        const [from, to] = [name.start - sentence.start, name.end - sentence.start];
        return (
          <li key={start}>
            <Link href={wordsLink(name)}>
              {lead(sentence.text.slice(0, from))}
              <mark>{sentence.text.slice(from, to)}</mark>
              {sentence.text.slice(to)}
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
