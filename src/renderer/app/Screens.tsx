import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { QuizResultScreen } from '../features/quiz/QuizResultScreen.tsx';
import { QuizScreen } from '../features/quiz/QuizScreen.tsx';
import { QuizSetupScreen } from '../features/quiz/QuizSetupScreen.tsx';
import { ReviewScreen } from '../features/review/ReviewScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Boundary } from './Boundary.tsx';

const ReadingScreen = lazy(async () => {
  const { ReadingScreen } = await import('../features/reading/ReadingScreen.tsx');
  return { default: ReadingScreen };
});

const ExploreScreen = lazy(async () => {
  const { ExploreScreen } = await import('../features/explore/ExploreScreen.tsx');
  return { default: ExploreScreen };
});

const LibraryScreen = lazy(async () => {
  const { LibraryScreen } = await import('../features/library/LibraryScreen.tsx');
  return { default: LibraryScreen };
});

const CardBrowserScreen = lazy(async () => {
  const { CardBrowserScreen } = await import('../features/library/browser/CardBrowserScreen.tsx');
  return { default: CardBrowserScreen };
});

const StudyScreen = lazy(async () => {
  const { StudyScreen } = await import('../features/study/StudyScreen.tsx');
  return { default: StudyScreen };
});

const ExamScreen = lazy(async () => {
  const { ExamScreen } = await import('../features/exam/ExamScreen.tsx');
  return { default: ExamScreen };
});

const HighlightsScreen = lazy(async () => {
  const { HighlightsScreen } = await import('../features/highlights/HighlightsScreen.tsx');
  return { default: HighlightsScreen };
});

const BackupsScreen = lazy(async () => {
  const { BackupsScreen } = await import('../features/backups/BackupsScreen.tsx');
  return { default: BackupsScreen };
});

const AboutScreen = lazy(async () => {
  const { AboutScreen } = await import('../features/about/AboutScreen.tsx');
  return { default: AboutScreen };
});

const HistoryScreen = lazy(async () => {
  const { HistoryScreen } = await import('../features/quiz/history/HistoryScreen.tsx');
  return { default: HistoryScreen };
});

const ProgressScreen = lazy(async () => {
  const { ProgressScreen } = await import('../features/progress/ProgressScreen.tsx');
  return { default: ProgressScreen };
});

/** Which screen belongs to which address. */
export function Screens() {
  const [path] = useLocation();
  return (
    <Boundary key={path}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={TodayScreen} />
          <Route path="/read" component={ReadingScreen} />
          <Route path="/review" component={ReviewScreen} />
          <Route path="/quiz" component={QuizSetupScreen} />
          <Route path="/quiz/history" component={HistoryScreen} />
          <Route path="/quiz/:id">{({ id }) => <QuizScreen key={id} id={id} />}</Route>
          <Route path="/quiz/:id/result">{({ id }) => <QuizResultScreen key={id} id={id} />}</Route>
          <Route path="/explore/*?" component={ExploreScreen} />
          <Route path="/library" component={LibraryScreen} />
          <Route path="/library/cards" component={CardBrowserScreen} />
          <Route path="/study" component={StudyScreen} />
          <Route path="/exam" component={ExamScreen} />
          <Route path="/highlights" component={HighlightsScreen} />
          <Route path="/progress" component={ProgressScreen} />
          <Route path="/settings" component={SettingsScreen} />
          <Route path="/backups" component={BackupsScreen} />
          <Route path="/about" component={AboutScreen} />
          <Route>
            <EmptyState title="There is no such page" actions={<LinkButton href="/">Go to Today</LinkButton>}>
              The address leads nowhere in Lectern.
            </EmptyState>
          </Route>
        </Switch>
      </Suspense>
    </Boundary>
  );
}
