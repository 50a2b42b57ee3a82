import {
  LINE_SPACINGS,
  type PromptMode,
  type Settings,
  TEXT_SIZES,
  type Theme,
} from '../../../shared/model/settings.ts';
import { useHeading } from '../../app/heading.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CardsPart } from './CardsPart.tsx';
import { KeysPart } from './KeysPart.tsx';
import { QuizPart } from './QuizPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { SchedulePart } from './SchedulePart.tsx';
import { useSaveSettings } from './use-save-settings.ts';

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
];

const PROMPT_MODES: readonly {
  readonly value: PromptMode;
  readonly label: string;
  readonly hint: string;
}[] = [
  {
    value: 'open',
    label: 'Open',
    hint: 'Two or three cards after every few paragraphs, asked where they stand',
  },
  { value: 'folded', label: 'Folded', hint: 'One line after every few paragraphs, to open when you like' },
  { value: 'off', label: 'Off', hint: 'The text alone' },
];

/** All settings on one page. */
export function SettingsPage({ settings }: { readonly settings: Settings }) {
  const heading = useHeading('Settings');
  const { save, word, problem } = useSaveSettings();

  return (
    <div className="settings">
      <header className="settings-head">
        <h1 className="settings-title" ref={heading} tabIndex={-1}>
          Settings
        </h1>
        <p role="status" className="settings-saved">
          {word}
        </p>
      </header>
      <Notice>{problem}</Notice>
      <section className="settings-part">
        <h2>Reading</h2>
        <ChoiceGroup
          legend="Theme"
          type="radio"
          look="row"
          options={THEMES}
          chosen={[settings.theme]}
          onChange={([value]) => {
            const theme = THEMES.find((one) => one.value === value)?.value;
            if (theme) save({ theme });
          }}
        />
        <ChoiceGroup
          legend="Text size of the article and the cards"
          type="radio"
          look="row"
          options={TEXT_SIZES.map((size) => ({ value: String(size), label: `${size} %` }))}
          chosen={[String(settings.textSize)]}
          onChange={([value]) => {
            const textSize = TEXT_SIZES.find((size) => String(size) === value);
            if (textSize) save({ textSize });
          }}
        />
        <ChoiceGroup
          legend="Line spacing of the article"
          type="radio"
          look="row"
          options={LINE_SPACINGS.map((spacing) => ({ value: String(spacing), label: `${spacing} %` }))}
          chosen={[String(settings.lineSpacing)]}
          onChange={([value]) => {
            const lineSpacing = LINE_SPACINGS.find((spacing) => String(spacing) === value);
            if (lineSpacing) save({ lineSpacing });
          }}
        />
        <p className="settings-sample">This is how the article and the cards read.</p>
        <ChoiceGroup
          legend="Questions between the paragraphs"
          type="radio"
          options={PROMPT_MODES}
          chosen={[settings.prompts]}
          onChange={([value]) => {
            const prompts = PROMPT_MODES.find((one) => one.value === value)?.value;
            if (prompts) save({ prompts });
          }}
        />
      </section>
      <ReviewPart settings={settings} save={save} />
      <QuizPart settings={settings} save={save} />
      <CardsPart settings={settings} save={save} />
      <SchedulePart settings={settings} save={save} />
      <KeysPart settings={settings} save={save} />
      <section className="settings-part">
        <h2>Backups</h2>
        <p>Lectern backs up everything of yours by itself. You can make one more, or go back to one.</p>
        <div>
          <LinkButton href="/backups">See your backups</LinkButton>
        </div>
      </section>
      <section className="settings-part">
        <h2>About</h2>
        <p>Which Lectern this is, where its article comes from, and what it is built with.</p>
        <div>
          <LinkButton href="/about">About Lectern</LinkButton>
        </div>
      </section>
    </div>
  );
}
