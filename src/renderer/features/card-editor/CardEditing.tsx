import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { commandOf } from '../../../shared/commands/commands.ts';
import { EVERYWHERE } from '../../app/command-registry.ts';
import { useKeys } from '../../app/keys.tsx';
import { SaidLine } from '../../ui/SaidLine.tsx';
import { CardEditorContext, type EditorTask } from './editing.ts';

const CardEditorDialog = lazy(async () => {
  const { CardEditorDialog } = await import('./CardEditorDialog.tsx');
  return { default: CardEditorDialog };
});

/** Opens the card editor over any screen, and says what came of it. */
export function CardEditing({ children }: { readonly children: ReactNode }) {
  const [task, setTask] = useState<EditorTask>();
  const [said, setSaid] = useState<string>();
  const editor = useMemo(() => {
    const open = (next: EditorTask) => {
      setSaid(undefined);
      setTask(next);
    };
    return {
      makeCard: (from?: { readonly start: number; readonly end: number }) => open({ kind: 'make', from }),
      editCard: (card: Extract<EditorTask, { kind: 'edit' }>['card']) => open({ kind: 'edit', card }),
    };
  }, []);
  useKeys(EVERYWHERE, [{ ...commandOf('make card'), run: () => editor.makeCard() }]);
  return (
    <CardEditorContext value={editor}>
      {children}
      <SaidLine floats said={said} onHide={() => setSaid(undefined)} />
      {task && (
        <Suspense fallback={null}>
          <CardEditorDialog task={task} onSay={setSaid} onClose={() => setTask(undefined)} />
        </Suspense>
      )}
    </CardEditorContext>
  );
}
