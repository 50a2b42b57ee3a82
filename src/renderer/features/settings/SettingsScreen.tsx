import { Loaded } from '../../app/Loaded.tsx';
import { useReply } from '../../client/queries.ts';
import { SettingsPage } from './SettingsPage.tsx';
import './settings.css';

/** What the learner can choose; every choice is saved at once. */
export function SettingsScreen() {
  const query = useReply('settings.get', {});
  return <Loaded query={query}>{(settings) => <SettingsPage settings={settings} />}</Loaded>;
}
