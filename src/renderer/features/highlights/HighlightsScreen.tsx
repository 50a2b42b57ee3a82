import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { HighlightsPage } from './HighlightsPage.tsx';

/** Everything that the learner highlighted in the article. */
export function HighlightsScreen() {
  const highlights = useReply('highlights.list', { dossier: useDossier().id });
  return <Loaded query={highlights}>{(data) => <HighlightsPage {...data} />}</Loaded>;
}
