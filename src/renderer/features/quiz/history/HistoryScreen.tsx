import { useDossier } from '../../../app/dossier.tsx';
import { Loaded } from '../../../app/Loaded.tsx';
import { useReply } from '../../../client/queries.ts';
import { HistoryPage } from './HistoryPage.tsx';
import '../../progress/progress.css';
import './history.css';

/** Every quiz of the dossier, and what they show together. */
export function HistoryScreen() {
  const query = useReply('quiz.history', { dossier: useDossier().id });
  return <Loaded query={query}>{(history) => <HistoryPage history={history} />}</Loaded>;
}
