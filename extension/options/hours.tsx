import type { WorkingHours } from '../own';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words } from '../words';

/** Monday first; the numbers are those of `Date`. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const USUAL: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };

/** When the person works. */
export function Hours() {
  const hours = useStanding().own.workingHours;
  const [keep, told] = useKeeping();
  const change = (part: Partial<WorkingHours>) => keep('workingHours', { ...USUAL, ...hours, ...part });
  return (
    <fieldset>
      <legend>{words('hoursTitle')}</legend>
      <p class="soft">{words('hoursHelp')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={hours !== undefined}
          onChange={(event) => keep('workingHours', event.currentTarget.checked ? USUAL : undefined)}
        />
        {words('hoursOn')}
      </label>
      {hours && <Times hours={hours} change={change} />}
      <Told told={told} />
    </fieldset>
  );
}

function Times({ hours, change }: { hours: WorkingHours; change: (part: Partial<WorkingHours>) => void }) {
  const toggle = (day: number, on: boolean) =>
    change({ days: on ? [...hours.days, day] : hours.days.filter((each) => each !== day) });
  return (
    <>
      <div class="days" role="group" aria-label={words('hoursDays')}>
        {WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={hours.days.includes(day)}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            {nameOf(day)}
          </label>
        ))}
      </div>
      <div class="pair">
        <label>
          {words('hoursFrom')}
          <input
            type="time"
            value={hours.from}
            onChange={({ currentTarget: { value } }) => value && change({ from: value })}
          />
        </label>
        <label>
          {words('hoursUntil')}
          <input
            type="time"
            value={hours.until}
            onChange={({ currentTarget: { value } }) => value && change({ until: value })}
          />
        </label>
      </div>
    </>
  );
}

/** A day of the week in the language we speak. 4 January 2026 was a Sunday. */
function nameOf(day: number): string {
  return new Date(2026, 0, 4 + day).toLocaleDateString(words('language'), { weekday: 'short' });
}
