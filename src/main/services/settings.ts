import { z } from 'zod';
import type { ParsedParams } from '../../shared/contract/methods.ts';
import { params } from '../../shared/contract/params.ts';
import { ok } from '../../shared/model/result.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { appendScheduling, currentScheduling } from '../storage/scheduling.ts';
import { listSettings, saveSetting } from '../storage/settings.ts';
import type { Answer, Deps } from './deps.ts';

const shape = params['settings.set'].shape;

/** A stored value that is no longer allowed falls back to its default. */
const stored = z.object({
  theme: shape.theme.unwrap().catch('system'),
  textSize: shape.textSize.unwrap().catch(100),
  lineSpacing: shape.lineSpacing.unwrap().catch(160),
  hiddenMarks: shape.hiddenMarks.unwrap().catch([]),
  recallShading: shape.recallShading.unwrap().catch(false),
  speechRate: shape.speechRate.unwrap().catch(100),
  voice: shape.voice.unwrap().catch(''),
  prompts: shape.prompts.unwrap().catch('open'),
  railCollapsed: shape.railCollapsed.unwrap().catch(false),
  singleKeys: shape.singleKeys.unwrap().catch(true),
  recentSearches: shape.recentSearches.unwrap().catch([]),
  newPerDay: shape.newPerDay.unwrap().catch(20),
  reviewsPerDay: shape.reviewsPerDay.unwrap().catch(200),
  leechLapses: shape.leechLapses.unwrap().catch(8),
  learnAhead: shape.learnAhead.unwrap().catch(20),
  typedForms: shape.typedForms.unwrap().catch([]),
  questionSeconds: shape.questionSeconds.unwrap().catch(0),
  answerSeconds: shape.answerSeconds.unwrap().catch(0),
  answerAction: shape.answerAction.unwrap().catch('bury'),
  quizMovesCards: shape.quizMovesCards.unwrap().catch(false),
  timeAllowance: shape.timeAllowance.unwrap().catch(100),
  clockShown: shape.clockShown.unwrap().catch(true),
  askConfidence: shape.askConfidence.unwrap().catch(false),
  reminderHour: shape.reminderHour.unwrap().catch(null),
  leechAction: shape.leechAction.unwrap().catch('tell'),
});

/** What was parsed of the rows that are kept. */
const parsed = new WeakMap<ReadonlyMap<string, unknown>, z.output<typeof stored>>();

/** What the learner has chosen, defaults filled in. */
export function readSettings({ database }: Deps): Settings {
  const rows = listSettings(database);
  const chosen = parsed.get(rows) ?? stored.parse(Object.fromEntries(rows));
  parsed.set(rows, chosen);
  const { desiredRetention, maximumInterval, rolloverHour, learningSteps, relearningSteps } =
    currentScheduling(database).scheduling;
  return {
    ...chosen,
    desiredRetention,
    maximumInterval,
    rolloverHour,
    learningSteps,
    relearningSteps,
  };
}

/** Milliseconds by which a learning step may come early when nothing else is left. */
export function readLearnAhead(deps: Deps): number {
  return readSettings(deps).learnAhead * 60_000;
}

/** Answers `settings.get`. */
export function getSettings(deps: Deps): Answer<Settings> {
  return ok(readSettings(deps));
}

/** Changes the settings named and leaves the others. */
export function setSettings(deps: Deps, changes: ParsedParams<'settings.set'>): Answer<Settings> {
  const { desiredRetention, maximumInterval, rolloverHour, learningSteps, relearningSteps, ...others } =
    changes;
  deps.database.transaction(() => {
    for (const [name, value] of Object.entries(others)) {
      if (value !== undefined) saveSetting(deps.database, name, value);
    }
    const { scheduling } = currentScheduling(deps.database);
    const wanted = {
      ...scheduling,
      desiredRetention: desiredRetention ?? scheduling.desiredRetention,
      maximumInterval: maximumInterval ?? scheduling.maximumInterval,
      rolloverHour: rolloverHour ?? scheduling.rolloverHour,
      learningSteps: learningSteps ?? scheduling.learningSteps,
      relearningSteps: relearningSteps ?? scheduling.relearningSteps,
    };
    if (JSON.stringify(wanted) !== JSON.stringify(scheduling)) appendScheduling(deps.database, wanted);
  })();
  return ok(readSettings(deps));
}
