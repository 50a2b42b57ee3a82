import { Minus, Pause, Play, Plus, SkipBack, SkipForward, X } from 'lucide-react';
import { useKeys } from '../../app/keys.tsx';
import { useKeyTitle } from '../../ui/single-keys.ts';
import type { Listening } from './use-listening.ts';

/** The controls of reading aloud, or plainly why there is nothing to hear. */
export function ListenBar({
  state,
  voices,
  hasOthers,
  voice,
  toggle,
  step,
  close,
  chooseVoice,
  rateFrom,
  changeRate,
  rate,
  language,
  progress,
}: Listening & { readonly rate: number; readonly language: string; readonly progress: string }) {
  useKeys('Listen', [{ keys: ['Escape'], label: 'Stop reading aloud', run: close }]);
  const isSpeaking = state.kind === 'speaking';
  const problem = state.kind === 'closed' ? undefined : state.problem;

  return (
    <section className="listen" aria-label="Listen">
      {voice ? (
        <>
          <div className="listen-controls">
            <Control name="Previous sentence" hint="," onPress={() => step(-1)} icon={SkipBack} />
            <Control
              name={isSpeaking ? 'Pause' : 'Play'}
              hint="L"
              onPress={toggle}
              icon={isSpeaking ? Pause : Play}
            />
            <Control name="Next sentence" hint="." onPress={() => step(1)} icon={SkipForward} />
          </div>
          <fieldset className="listen-controls">
            <legend className="unseen">Speed</legend>
            <Control
              name="Slower"
              hint="["
              isIdle={!rateFrom(-1)}
              onPress={() => changeRate(-1)}
              icon={Minus}
            />
            <output className="listen-rate">{rate} %</output>
            <Control name="Faster" hint="]" isIdle={!rateFrom(1)} onPress={() => changeRate(1)} icon={Plus} />
          </fieldset>
          <label className="listen-voice">
            <span className="unseen">Voice</span>
            <select value={voice.voiceURI} onChange={(event) => chooseVoice(event.target.value)}>
              {voices?.map(({ voiceURI, name, lang }) => (
                <option key={voiceURI} value={voiceURI}>
                  {name} ({lang})
                </option>
              ))}
            </select>
          </label>
          <p className="listen-progress">{progress}</p>
        </>
      ) : (
        <p className="listen-absent">{voices ? tellAbsence(language, hasOthers) : 'Looking for a voice …'}</p>
      )}
      <Control name="Stop listening" hint="Esc" onPress={close} icon={X} />
      <p role="status" className={problem ? 'listen-problem' : 'unseen'}>
        {problem ?? (voices && !voice ? 'There is nothing to hear.' : '')}
      </p>
    </section>
  );
}

function Control({
  name,
  hint,
  icon: Icon,
  isIdle = false,
  onPress,
}: {
  readonly name: string;
  readonly hint: string;
  readonly icon: typeof Play;
  readonly isIdle?: boolean;
  readonly onPress: () => void;
}) {
  const titled = useKeyTitle();
  return (
    <button
      type="button"
      className="reading-tool"
      aria-label={name}
      title={titled(name, hint)}
      aria-disabled={isIdle}
      onClick={onPress}
    >
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}

function tellAbsence(language: string, hasOthers: boolean): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const what = hasOthers
    ? `This computer has voices, but none for ${name} that works without the network. Lectern sends no text away.`
    : `This computer offers no voice that could read ${name} aloud.`;
  return `${what} Add one in your system’s settings for speech; it appears here by itself.`;
}
