import { type FormEvent, useId, useState } from 'react';
import type { Exam } from '../../../shared/model/exam.ts';
import { Button } from '../../ui/Button.tsx';
import { fromDateField, toDateField } from './exam-words.ts';
import '../settings/field.css';

/** Days and minutes that are offered before anything was chosen. */
const USUAL = { days: 10, minutes: 15 };
const MOST_MINUTES = 600;

/** The day and the minutes a day, to be set or changed. */
export function ExamForm({
  exam,
  today,
  isBusy,
  onSet,
  onClear,
}: {
  readonly exam: Exam | null;
  readonly today: number;
  readonly isBusy: boolean;
  readonly onSet: (day: number, minutes: number) => void;
  readonly onClear: () => void;
}) {
  const id = useId();
  const [date, setDate] = useState(toDateField(exam && exam.daysLeft >= 0 ? exam.day : today + USUAL.days));
  const [typed, setTyped] = useState(String(exam?.minutes ?? USUAL.minutes));
  const day = fromDateField(date);
  const minutes = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : 0;
  const isDay = day !== undefined && day >= today;
  const isTime = minutes >= 1 && minutes <= MOST_MINUTES;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay && isTime) onSet(day, minutes);
  };

  return (
    <form className="exam-form" onSubmit={submit} aria-label={exam ? 'Change the exam' : 'Set an exam'}>
      <div className="field">
        <label htmlFor={`${id}-day`} className="field-label">
          I must know this on
        </label>
        <input
          id={`${id}-day`}
          className="field-input exam-date"
          type="date"
          required
          min={toDateField(today)}
          value={date}
          onChange={(event) => setDate(event.target.value)}
          aria-invalid={!isDay}
          aria-describedby={`${id}-day-hint`}
        />
        <p id={`${id}-day-hint`} className={isDay ? 'field-hint' : 'field-hint field-wrong'}>
          {isDay ? 'The last day to study is the day before.' : 'Choose today or a day to come.'}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-minutes`} className="field-label">
          Minutes a day, at most
        </label>
        <input
          id={`${id}-minutes`}
          className="field-input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={!isTime}
          aria-describedby={`${id}-minutes-hint`}
        />
        <p id={`${id}-minutes-hint`} className={isTime ? 'field-hint' : 'field-hint field-wrong'}>
          {isTime
            ? 'The plan never asks for more, whatever the daily limits of Review are.'
            : `Type a whole number from 1 to ${MOST_MINUTES}.`}
        </p>
      </div>
      <div className="exam-actions">
        <Button type="submit" look={exam ? 'plain' : 'primary'} disabled={isBusy}>
          {exam ? 'Plan anew' : 'Make the plan'}
        </Button>
        {exam && (
          <Button look="quiet" onClick={onClear} disabled={isBusy}>
            Take the exam away
          </Button>
        )}
      </div>
    </form>
  );
}
