import { Timer } from 'lucide-react';
import { useId } from 'react';
import type { MatchView } from '../../../../shared/model/match.ts';
import { useHeading } from '../../../app/heading.ts';
import { useKeys } from '../../../app/keys.tsx';
import { useSettings } from '../../../app/use-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { MatchColumn } from './MatchColumn.tsx';
import { writeSeconds } from './seconds.ts';
import { useMatch } from './use-match.ts';
import './match.css';

/** Prompts and answers side by side, put together two by two. */
export function MatchRun({ quiz, match }: { readonly quiz: string; readonly match: MatchView }) {
  const { prompts, answers, best } = match;
  const heading = useHeading('Match');
  const rule = useId();
  const { settings, change } = useSettings();
  const { found, chosen, miss, misses, time, choosePrompt, chooseAnswer, letGo, problem } = useMatch(
    quiz,
    match,
  );
  const isTimed = settings?.timeAllowance !== 0;
  const isShown = isTimed && settings?.clockShown !== false;
  const toggle = () => change({ clockShown: settings?.clockShown === false });
  useKeys('Match', [
    ...prompts.map((_, index) => ({
      keys: [String(index + 1)],
      label: `Choose prompt ${index + 1}, then answer ${index + 1}`,
      run: () => (chosen === undefined ? choosePrompt(index) : chooseAnswer(index)),
    })),
    { keys: ['Escape'], label: 'Let the prompt go', isIdle: chosen === undefined, run: letGo },
    {
      keys: ['c'],
      label: isShown ? 'Hide the stopwatch' : 'Show the stopwatch',
      isIdle: !isTimed,
      run: toggle,
    },
  ]);

  return (
    <div className="match">
      <h1 className="match-title" ref={heading} tabIndex={-1} aria-describedby={rule}>
        Match the pairs
      </h1>
      <p id={rule} className="match-rule">
        Choose a prompt, then its answer.
        {isTimed && ' A wrong pair adds a second.'}
      </p>
      {isTimed && (
        <div className="match-clock">
          <p role="timer" aria-live="off" className="match-time">
            <Timer size={16} aria-hidden="true" />
            {isShown ? writeSeconds(time) : 'Stopwatch hidden'}
          </p>
          {isShown && best !== undefined && <p>Your best: {writeSeconds(best)}</p>}
          <Button look="quiet" onClick={toggle} aria-keyshortcuts="c">
            {isShown ? 'Hide the stopwatch' : 'Show the stopwatch'} <Kbd>C</Kbd>
          </Button>
        </div>
      )}
      <Notice>{problem}</Notice>
      <p role="status" className="match-said">
        {miss &&
          `No pair${isTimed ? ', one second more' : ''}: ${prompts[miss.prompt]} – ${answers[miss.answer]}.`}
        {!miss && found.size > 0 && `${found.size} of ${prompts.length} found.`}
        {misses > 0 && ` ${misses === 1 ? '1 miss' : `${misses} misses`}.`}
      </p>
      <div className="match-columns">
        <MatchColumn
          title="Prompts"
          items={prompts}
          isActive={chosen === undefined}
          isFound={(index) => found.has(index)}
          isChosen={(index) => index === chosen}
          isMissed={(index) => index === miss?.prompt}
          onChoose={choosePrompt}
        />
        <MatchColumn
          title="Answers"
          items={answers}
          isActive={chosen !== undefined}
          isFound={(index) => [...found.values()].includes(index)}
          isChosen={() => false}
          isMissed={(index) => index === miss?.answer}
          onChoose={chooseAnswer}
        />
      </div>
    </div>
  );
}
