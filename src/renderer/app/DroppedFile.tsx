import { useEffect, useState } from 'react';
import { SaidLine } from '../ui/SaidLine.tsx';

const SAID = 'Lectern opens no files that are dropped on it. A backup is brought back under Backups.';

/** Says that a file let go over the page opens nothing; a browser would leave Lectern for it. */
export function DroppedFile() {
  const [said, say] = useState<string>();
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      // Words dragged into a field go there as ever.
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (event.type === 'drop') say(SAID);
    };
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
  return <SaidLine floats said={said} onHide={() => say(undefined)} />;
}
