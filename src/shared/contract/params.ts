import { backupParams } from './params/backups.ts';
import { browseParams } from './params/browse.ts';
import { examParams } from './params/exam.ts';
import { exploreParams } from './params/explore.ts';
import { highlightParams } from './params/highlights.ts';
import { mapParams } from './params/map.ts';
import { optimiseParams } from './params/optimise.ts';
import { ownCardParams } from './params/own-cards.ts';
import { progressParams } from './params/progress.ts';
import { promptParams } from './params/prompts.ts';
import { quizParams } from './params/quiz.ts';
import { readingParams } from './params/reading.ts';
import { reviewParams } from './params/review.ts';
import { searchParams } from './params/search.ts';
import { settingsParams } from './params/settings.ts';
import { workloadParams } from './params/workload.ts';

/** What each method takes, one file a subject. Everything that arrives is parsed with these, in either shell. */
export const params = {
  ...readingParams,
  ...exploreParams,
  ...mapParams,
  ...reviewParams,
  ...browseParams,
  ...promptParams,
  ...ownCardParams,
  ...highlightParams,
  ...quizParams,
  ...searchParams,
  ...settingsParams,
  ...optimiseParams,
  ...progressParams,
  ...examParams,
  ...workloadParams,
  ...backupParams,
} as const;
