import { TEXT_SIZES, type TextSize } from '../../../shared/model/settings.ts';

/** The next larger (1) or smaller (-1) size; nothing when there is none. */
export function nextSize(size: TextSize, step: 1 | -1): TextSize | undefined {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + step];
}
