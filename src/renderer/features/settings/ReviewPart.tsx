import { hasShell } from '../../client/shell.ts';
import { NumberField } from './NumberField.tsx';
import { OptimisePart } from './OptimisePart.tsx';
import type { PartProps } from './part.ts';
import { ReminderField } from './ReminderField.tsx';
import { RetentionField } from './RetentionField.tsx';

/** How cards come back: how surely, how many a day, and by whose memory. */
export function ReviewPart({ settings, save }: PartProps) {
  return (
    <section className="settings-part">
      <h2>Review</h2>
      <RetentionField
        value={settings.desiredRetention}
        onSave={(value) => save({ desiredRetention: value })}
      />
      <NumberField
        label="New cards a day"
        hint="Each new card comes back several times in its first days."
        value={settings.newPerDay}
        max={999}
        onSave={(value) => save({ newPerDay: value })}
      />
      <NumberField
        label="Reviews a day, at most"
        hint="Cards beyond this wait for the next day."
        value={settings.reviewsPerDay}
        max={9999}
        onSave={(value) => save({ reviewsPerDay: value })}
      />
      {/* A page in a browser may not remind of anything. */}
      {hasShell() && (
        <ReminderField hour={settings.reminderHour} onSave={(reminderHour) => save({ reminderHour })} />
      )}
      <OptimisePart />
    </section>
  );
}
