import { useState } from 'react';
import { useLocation } from 'wouter';
import { TEXT_SIZES, type Theme } from '../../shared/model/settings.ts';
import { TYPES } from '../features/quiz/choices.ts';
import { useStartQuiz } from '../features/quiz/use-start-quiz.ts';
import { nextRung } from '../features/reading/ladder.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EVERYWHERE } from './command-registry.ts';
import { useDossier } from './dossier.tsx';
import { useKeys } from './keys.tsx';
import { useSettings } from './use-settings.ts';

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'light', label: 'Light theme' },
  { theme: 'sepia', label: 'Sepia theme' },
  { theme: 'dark', label: 'Dark theme' },
  { theme: 'system', label: 'Theme as the system has it' },
];

/** Questions of a quiz that is started by a command. */
const COUNT = 10;

/** What can be done from every screen without a key of its own: review, quiz, theme and text size. */
export function LearningCommands() {
  const { topics } = useDossier();
  const [, navigate] = useLocation();
  const { settings, change } = useSettings();
  const { start, startQuick, problem } = useStartQuiz();
  const [told, setTold] = useState<string>();
  const size = settings?.textSize ?? 100;
  const [larger, smaller] = [nextRung(TEXT_SIZES, size, 1), nextRung(TEXT_SIZES, size, -1)];
  useKeys(EVERYWHERE, [
    { keys: [], label: 'Quick quiz: 5 questions over everything', run: startQuick },
    ...topics.map(({ id, name }) => ({
      keys: [],
      label: `Quiz on ${name}`,
      run: () => start({ topics: [id], types: TYPES.map(({ type }) => type), count: COUNT }),
    })),
    ...topics.map(({ id, name }) => ({
      keys: [],
      label: `Review ${name}`,
      run: () => navigate(`/review?topic=${encodeURIComponent(id)}`),
    })),
    ...THEMES.map(({ theme, label }) => ({
      keys: [],
      label,
      isIdle: settings?.theme === theme,
      run: () => change({ theme }),
    })),
    {
      keys: [],
      label: 'Larger text',
      isIdle: larger === undefined,
      run: () => change({ textSize: larger }),
    },
    {
      keys: [],
      label: 'Smaller text',
      isIdle: smaller === undefined,
      run: () => change({ textSize: smaller }),
    },
    {
      keys: [],
      label: 'Forget recent searches',
      isIdle: (settings?.recentSearches ?? []).length === 0,
      run: () => change({ recentSearches: [] }),
    },
  ]);
  if (problem === undefined || problem === told) return null;
  return (
    <Dialog title="The quiz was not started" onClose={() => setTold(problem)}>
      <p>{problem}</p>
    </Dialog>
  );
}
