import { useEffect, useState } from 'preact/hooks';
import { isDue, LINES, parseLines, withoutLine, type ProfileLine, type Standing } from '../profile-lines';
import { browser } from '../browser';
import { words, type WordKey } from '../words';
import { profileAddress } from '../sites/profile-address';

const HOW: Record<Standing, WordKey> = {
  well: 'profilesWell',
  advice: 'profilesAdvice',
  must: 'profilesMustDo',
  'not-read': 'profilesNotRead',
};

/** My profiles: a line an account, how it stood when it was last looked at. */
export function Profiles() {
  const lines = useLines();
  return (
    <section aria-label={words('profilesTitle')}>
      <h2>{words('profilesTitle')}</h2>
      {lines === 'failed' && <p role="alert">{words('profilesFailed')}</p>}
      {lines !== undefined && lines !== 'failed' && lines.length === 0 && <p>{words('profilesNone')}</p>}
      {lines !== undefined && lines !== 'failed' && lines.length > 0 && (
        <ul class="profiles">
          {lines.map((line) => (
            <Line key={`${line.site} ${line.handle}`} line={line} />
          ))}
        </ul>
      )}
      <p class="soft">{words('profilesKept')}</p>
    </section>
  );
}

function Line({ line }: { line: ProfileLine }) {
  const { site, handle, at, how } = line;
  const address = profileAddress(site, handle);
  const day = new Date(at).toLocaleDateString(words('language'), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li>
      <b>{`${NAMES[site]} · ${handle}`}</b>
      <br />
      {words(HOW[how])}, {isDue(line, Date.now()) ? words('profilesDue') : words('profilesLooked', day)}{' '}
      {address !== undefined && isDue(line, Date.now()) && (
        <a href={address} target="_blank" rel="noreferrer">
          {words('profilesOpen')}
        </a>
      )}{' '}
      <button type="button" aria-label={`${words('profilesForget')}: ${handle}`} onClick={() => void forget(line)}>
        {words('profilesForget')}
      </button>
    </li>
  );
}

const NAMES: Record<ProfileLine['site'], string> = {
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  'viva-engage': 'Viva Engage',
  other: '',
};

async function forget(line: ProfileLine): Promise<void> {
  const stored = await browser.storage.local.get(LINES);
  await browser.storage.local.set({ [LINES]: withoutLine(parseLines(stored[LINES]), line) });
}

/** The lines as they are kept, followed while they are shown; `undefined` until they are read. */
function useLines(): readonly ProfileLine[] | 'failed' | undefined {
  const [lines, setLines] = useState<readonly ProfileLine[] | 'failed'>();
  useEffect(() => {
    const read = () => {
      browser.storage.local.get(LINES).then(
        (stored) => setLines(parseLines(stored[LINES])),
        () => setLines('failed'),
      );
    };
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return lines;
}
