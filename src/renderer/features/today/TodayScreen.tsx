import { useDossier } from '../../app/dossier.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { TodayPage } from './TodayPage.tsx';
import './today.css';

/** The first screen: what to do now, and how things stand. */
export function TodayScreen() {
  const query = useReply('today.get', { dossier: useDossier().id });
  return <Loaded query={query}>{(today) => <TodayPage today={today} />}</Loaded>;
}
