import { Redirect } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { CallFailure } from '../../client/failure.ts';
import { useReply } from '../../client/queries.ts';
import { QuizResultPage } from './QuizResultPage.tsx';
import './result.css';

/** The result of a quiz; an unfinished one goes on instead. */
export function QuizResultScreen({ id }: { readonly id: string }) {
  const query = useReply('quiz.result', { quiz: id });
  if (query.error instanceof CallFailure && query.error.error.kind === 'stale') {
    return <Redirect to={`/quiz/${encodeURIComponent(id)}`} replace />;
  }
  return <Loaded query={query}>{(result) => <QuizResultPage result={result} />}</Loaded>;
}
