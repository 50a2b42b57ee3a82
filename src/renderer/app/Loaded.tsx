import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { messageOf } from '../client/failure.ts';
import { Problem } from '../ui/Problem.tsx';
import { Waiting } from '../ui/Waiting.tsx';

/** Shows an answer, or quietly that it is coming, or why it is not, with a way to try again. */
export function Loaded<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T, Error>;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <Problem message={messageOf(query.error)} onRetry={() => void query.refetch()} />;
  }
  return <Waiting />;
}
