import { useEffect, useState } from 'preact/hooks';
import { csvOf, parseTally, rowsOf, type Tally as Counts } from '../../src/records/tally';
import { browser } from '../browser';
import { TALLY } from '../record-keys';
import { concernName } from '../ui/concerns';
import { FileLink } from '../ui/file-link';
import { words } from '../words';

/** How often what was noticed, and what the person did: theirs alone, to look at, take along and throw away. */
export function Tally() {
  const tally = useTally();
  if (!tally) return null;
  const rows = rowsOf(tally);
  const most = Math.max(1, ...rows.map(({ seen }) => seen));
  const since = new Date(tally.since).toLocaleDateString(words('language'), { dateStyle: 'long' });
  return (
    <section aria-label={words('tallyTitle')}>
      {rows.length === 0 ? (
        <p>{words('tallyNone')}</p>
      ) : (
        <>
          <table class="tally">
            <caption>{words('tallySince', since)}</caption>
            <thead>
              <tr>
                <th scope="col">{words('tallyConcern')}</th>
                <th scope="col">{words('tallySeen')}</th>
                <th scope="col">{words('tallyEdited')}</th>
                <th scope="col">{words('tallyPosted')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ concern, seen, edited, posted }) => (
                <tr key={concern}>
                  <th scope="row">{concernName(concern)}</th>
                  <td>
                    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(100 * seen) / most} height="8" />
                    </svg>
                    {seen}
                  </td>
                  <td>{edited}</td>
                  <td>{posted}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="pair">
            <FileLink name="second-look.csv" type="text/csv" content={csvOf(tally)}>
              {words('tallySave')}
            </FileLink>
            <button type="button" class="small" onClick={() => void browser.storage.local.remove(TALLY)}>
              {words('tallyClear')}
            </button>
          </p>
        </>
      )}
      <p class="soft">{words('tallyYours')}</p>
    </section>
  );
}

/** The tally as it is kept, followed while it is shown; undefined until it is read. */
function useTally(): Counts | undefined {
  const [tally, setTally] = useState<Counts>();
  useEffect(() => {
    const read = () => {
      const show = (stored: Record<string, unknown>) => setTally(parseTally(stored[TALLY], Date.now()));
      browser.storage.local.get(TALLY).then(show, () => show({}));
    };
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return tally;
}
