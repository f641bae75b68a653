import { placesOf } from '../../src/deploy/places';
import { browser } from '../browser';
import { words } from '../words';
import { machineOf } from './machine';

/** What to look at, in this browser on this system, where what an admin has sent is not here. */
export function Doctor() {
  const { browser: product, system } = machineOf(navigator.userAgent);
  const { page, places, isLive } = placesOf(product, system, browser.runtime.id);
  return (
    <details>
      <summary>{words('doctorTitle')}</summary>
      <ol>
        <li>
          {words(isLive ? 'doctorReload' : 'doctorRestart')} <code>{page}</code>
        </li>
        <li>
          {words('doctorPlace')}{' '}
          {places.map((place) => (
            <code key={place} class="place">
              {place}
            </code>
          ))}
        </li>
        <li>
          {words('doctorId')} <code class="place">{browser.runtime.id}</code>
        </li>
        {system === 'linux' && <li>{words('doctorSpoilt')}</li>}
        <li>{words('doctorTypes')}</li>
        <li>{words('doctorSent')}</li>
      </ol>
    </details>
  );
}
