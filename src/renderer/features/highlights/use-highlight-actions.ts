import type { Highlight, HighlightColour } from '../../../shared/model/highlight.ts';
import type { DossierId } from '../../../shared/model/ids.ts';
import { messageOf } from '../../client/failure.ts';
import { useCall } from '../../client/queries.ts';

/** What shows highlights or names the last action, and must be asked again when one changes. */
const CHANGED = ['highlights.list', 'prompts.get', 'review.next'] as const;

/** Another colour, another note, or both. */
export type HighlightChange = { readonly colour?: HighlightColour; readonly note?: string };

/** What can be done to highlights, on whatever screen. */
export function useHighlightActions(dossier: DossierId) {
  const creating = useCall('highlight.create', { invalidates: CHANGED });
  const changing = useCall('highlight.change', { invalidates: CHANGED });
  const deleting = useCall('highlight.delete', { invalidates: CHANGED });
  const error = creating.error ?? changing.error ?? deleting.error;
  return {
    create: creating.mutate,
    change: (
      highlight: Highlight,
      change: HighlightChange,
      options: { readonly onSuccess?: () => void; readonly onError?: () => void } = {},
    ) => changing.mutate({ dossier, highlight: highlight.id, ...change }, options),
    remove: (highlight: Highlight) => deleting.mutate({ dossier, highlight: highlight.id }),
    /** Why the last one was not carried out. */
    notice: error ? `The highlight could not be saved. ${messageOf(error)}` : undefined,
  };
}
