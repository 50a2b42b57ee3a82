import type { DossierSummary } from '../../../shared/model/article.ts';
import { useHeading } from '../../app/heading.ts';

/** The title, where and when the article is from, and whose it is. */
export function Headline({ dossier }: { readonly dossier: DossierSummary }) {
  const heading = useHeading(dossier.title);
  return (
    <header className="reading-headline">
      <h1 ref={heading} tabIndex={-1}>
        {dossier.title}
      </h1>
      <p className="reading-dateline">{dossier.dateline}</p>
      <p className="reading-source">{dossier.source}</p>
    </header>
  );
}
