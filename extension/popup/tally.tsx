import { csvOf, parseTally, rowsOf, type Tally as Counts } from '../../src/records/tally';
import { TALLY } from '../record-keys';
import { concernName } from '../ui/concerns';
import { FileLink } from '../ui/file-link';
import { Told } from '../ui/keeping';
import { useStored } from '../ui/stored';
import { words } from '../words';

/** How often what was noticed, and what the person did: theirs alone, to look at, take along and throw away. */
export function Tally() {
  const { kept, clear, told } = useStored(TALLY, parse);
  if (!kept) return null;
  const tally = kept === 'failed' ? parse(undefined) : kept;
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
            <button type="button" class="small" onClick={clear}>
              {words('tallyClear')}
            </button>
          </p>
        </>
      )}
      <Told told={told} />
      <p class="soft">{words('tallyYours')}</p>
    </section>
  );
}

function parse(stored: unknown): Counts {
  return parseTally(stored, Date.now());
}
