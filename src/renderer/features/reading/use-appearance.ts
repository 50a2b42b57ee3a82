import type { Settings, TextSize, Theme } from '../../../shared/model/settings.ts';
import { useCall, useReply } from '../../client/queries.ts';
import { nextSize } from './text-size.ts';

/** How the text looks, and ways to change it; undefined where there is no larger or smaller size. */
export type Appearance = {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly setTheme: (theme: Theme) => void;
  readonly larger: (() => void) | undefined;
  readonly smaller: (() => void) | undefined;
};

/** The learner's theme and text size. */
export function useAppearance(): Appearance {
  const { data } = useReply('settings.get', {});
  const { mutate } = useCall('settings.set', { invalidates: ['settings.get'] });
  const theme: Settings['theme'] = data?.theme ?? 'system';
  const textSize: Settings['textSize'] = data?.textSize ?? 100;
  const to = (size: TextSize | undefined) => size && (() => mutate({ textSize: size }));
  return {
    theme,
    textSize,
    setTheme: (value) => mutate({ theme: value }),
    larger: to(nextSize(textSize, 1)),
    smaller: to(nextSize(textSize, -1)),
  };
}
