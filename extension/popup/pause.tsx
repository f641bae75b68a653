import { isPaused } from '../own';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words } from '../words';

/** How long a pause lasts, in milliseconds. */
const HOUR = 3_600_000;

/** Pauses checking for an hour, or ends that. */
export function Pause() {
  const { own } = useStanding();
  const [keep, told] = useKeeping();
  const paused = isPaused(own, Date.now());
  return (
    <section aria-label={words('pauseTitle')}>
      {paused && <p>{words('pausedUntil', clockOf(own.pausedUntil ?? 0))}</p>}
      <button type="button" class="small" onClick={() => keep('pausedUntil', paused ? undefined : Date.now() + HOUR)}>
        {words(paused ? 'pauseEnd' : 'pauseStart')}
      </button>
      {told === 'optionsNotSaved' && <Told told={told} />}
    </section>
  );
}

function clockOf(time: number): string {
  return new Date(time).toLocaleTimeString(words('language'), { hour: '2-digit', minute: '2-digit' });
}
