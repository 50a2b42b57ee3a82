import { ArrowRight } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Exam } from '../../../shared/model/exam.ts';
import { useDossier } from '../../app/dossier.tsx';
import { useHeading } from '../../app/heading.ts';
import { useKeys } from '../../app/keys.tsx';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ExamForm } from './ExamForm.tsx';
import { ExamPlan } from './ExamPlan.tsx';
import { describeExam, describeToday } from './exam-words.ts';
import './exam.css';

/** Asks for the day and the minutes, and then shows what they come to. */
export function ExamPage({ exam, today }: { readonly exam: Exam | null; readonly today: number }) {
  const dossier = useDossier().id;
  const [, navigate] = useLocation();
  const heading = useHeading('Exam', { subject: `${exam?.day} ${exam?.minutes}` });
  const invalidates = ['exam.get', 'today.get', 'review.next'] as const;
  const setting = useCall('exam.set', { invalidates });
  const clearing = useCall('exam.clear', { invalidates });
  const problem = setting.error ?? clearing.error;
  const isAhead = exam !== null && exam.daysLeft >= 0;
  const hasWork = isAhead && exam.today.new + exam.today.due > 0;
  const study = () => navigate('/review?for=exam');
  useKeys('Exam', hasWork ? [{ keys: ['Enter'], label: 'Study today’s part', run: study }] : []);

  return (
    <div className="exam">
      <h1 className="exam-title" ref={heading} tabIndex={-1}>
        {exam ? describeExam(exam) : 'Know it by a day'}
      </h1>
      {exam === null && (
        <p className="exam-text">
          Say by when you must know this and how many minutes a day you have. You get a plan of what to see
          each day, within those minutes, and what it will likely come to.
        </p>
      )}
      {isAhead && (
        <>
          <p className="exam-text">{describeToday(exam)}</p>
          {hasWork && (
            <div className="exam-actions">
              <Button look="primary" onClick={study}>
                Study today’s part <ArrowRight size={18} aria-hidden="true" />
              </Button>
            </div>
          )}
          <ExamPlan exam={exam} />
        </>
      )}
      <Notice>{problem ? messageOf(problem) : undefined}</Notice>
      <ExamForm
        key={`${exam?.day} ${exam?.minutes}`}
        exam={exam}
        today={today}
        isBusy={setting.isPending || clearing.isPending}
        onSet={(day, minutes) => setting.mutate({ dossier, day, minutes })}
        onClear={() => clearing.mutate({ dossier })}
      />
    </div>
  );
}
