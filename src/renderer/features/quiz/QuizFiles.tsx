import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import { call } from '../../client/client.ts';
import { messageOf } from '../../client/failure.ts';
import { saveFile } from '../../client/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** A quiz to take along: a sheet to print with its key on a page of its own, or the same for programs. */
export function QuizFiles({ quiz }: { readonly quiz: string }) {
  const [problem, setProblem] = useState<string>();
  const save = async (format: Params<'quiz.export'>['format']) => {
    try {
      await saveFile(await call('quiz.export', { quiz, format }));
      setProblem(undefined);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <section className="quiz-files" aria-labelledby="quiz-files">
      <h2 id="quiz-files" className="score-title">
        Hand it out
      </h2>
      <p>The questions on one sheet, their key with its sentences on the next.</p>
      <div className="quiz-files-row">
        <Button onClick={() => void save('html')}>
          <Printer size={18} aria-hidden="true" />
          Save to print (HTML)
        </Button>
        <Button onClick={() => void save('json')}>
          <Download size={18} aria-hidden="true" />
          Save as JSON
        </Button>
      </div>
      <Notice>{problem}</Notice>
    </section>
  );
}
