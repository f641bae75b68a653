import type { WorkingHours } from '../own';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words, type WordKey } from '../words';

/** Monday first; the numbers are those of `Date`. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const USUAL: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };
const LUNCH = { from: '12:00', until: '13:00' };

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
      <Stretch names={['hoursFrom', 'hoursUntil']} {...hours} change={change} />
      <label class="tick">
        <input
          type="checkbox"
          checked={hours.break !== undefined}
          onChange={(event) => change({ break: event.currentTarget.checked ? LUNCH : undefined })}
        />
        {words('hoursBreak')}
      </label>
      {hours.break && (
        <Stretch
          names={['hoursBreakFrom', 'hoursBreakUntil']}
          {...hours.break}
          change={(part) => change({ break: { ...LUNCH, ...hours.break, ...part } })}
        />
      )}
    </>
  );
}

interface StretchProps {
  readonly names: readonly [WordKey, WordKey];
  readonly from: string;
  readonly until: string;
  readonly change: (part: { from: string } | { until: string }) => void;
}

/** From one time of day to another. */
function Stretch({ names: [begins, ends], from, until, change }: StretchProps) {
  return (
    <div class="pair">
      <label>
        {words(begins)}
        <input type="time" value={from} onChange={({ currentTarget: { value } }) => value && change({ from: value })} />
      </label>
      <label>
        {words(ends)}
        <input
          type="time"
          value={until}
          onChange={({ currentTarget: { value } }) => value && change({ until: value })}
        />
      </label>
    </div>
  );
}

/** A day of the week in the language we speak. 4 January 2026 was a Sunday. */
function nameOf(day: number): string {
  return new Date(2026, 0, 4 + day).toLocaleDateString(words('language'), { weekday: 'short' });
}
