import { lazy, type ReactNode, Suspense } from 'react';
import { useReply } from '../../client/queries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

const RescueScreen = lazy(async () => {
  const { RescueScreen } = await import('./RescueScreen.tsx');
  return { default: RescueScreen };
});

/** Lets the application in where its data are whole; says so where they can only be read, or are damaged. */
export function DataGate({ children }: { readonly children: ReactNode }) {
  const { data } = useReply('data.get', {});
  if (data?.kind === 'damaged') {
    return (
      <Suspense fallback={<Waiting />}>
        <RescueScreen state={data} />
      </Suspense>
    );
  }
  return (
    <>
      {data?.kind === 'read-only' && (
        <Notice>
          {`Lectern cannot write to ${data.folder}. You can read, but nothing you do is kept. Check the folder or make room, then start Lectern again.`}
        </Notice>
      )}
      {children}
    </>
  );
}
