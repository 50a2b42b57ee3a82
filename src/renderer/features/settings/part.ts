import type { Params } from '../../../shared/contract/methods.ts';
import type { Settings } from '../../../shared/model/settings.ts';

/** What each part of the settings is given: what was chosen, and a way to change some of it. */
export type PartProps = {
  readonly settings: Settings;
  readonly save: (change: Params<'settings.set'>) => void;
};
