import { isDue, LINES, parseLines, withoutLine, type ProfileLine, type Standing } from '../profile-lines';
import { words, type WordKey } from '../words';
import { profileAddress } from '../sites/profile-address';
import { Told } from './keeping';
import { SITE_NAMES } from './names';
import { useStored } from './stored';

const HOW: Record<Standing, WordKey> = {
  well: 'profilesWell',
  advice: 'profilesAdvice',
  must: 'profilesMustDo',
  'not-read': 'profilesNotRead',
};

/** My profiles: a line an account, how it stood when it was last looked at. */
export function Profiles() {
  const { kept: lines, change, told } = useStored(LINES, parseLines);
  return (
    <section aria-label={words('profilesTitle')}>
      <h2>{words('profilesTitle')}</h2>
      {lines === 'failed' && <p role="alert">{words('profilesFailed')}</p>}
      {lines !== undefined && lines !== 'failed' && lines.length === 0 && <p>{words('profilesNone')}</p>}
      {lines !== undefined && lines !== 'failed' && lines.length > 0 && (
        <ul class="profiles">
          {lines.map((line) => (
            <Line
              key={`${line.site} ${line.handle}`}
              line={line}
              forget={() => change((before) => withoutLine(before, line))}
            />
          ))}
        </ul>
      )}
      <Told told={told} />
      <p class="soft">{words('profilesKept')}</p>
    </section>
  );
}

function Line({ line, forget }: { line: ProfileLine; forget: () => void }) {
  const { site, handle, at, how } = line;
  const address = profileAddress(site, handle);
  const day = new Date(at).toLocaleDateString(words('language'), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li>
      <b>{`${site === 'other' ? words('siteOther') : SITE_NAMES[site]} · ${handle}`}</b>
      <br />
      {words(HOW[how])}, {isDue(line, Date.now()) ? words('profilesDue') : words('profilesLooked', day)}{' '}
      {address !== undefined && isDue(line, Date.now()) && (
        <a href={address} target="_blank" rel="noreferrer">
          {words('profilesOpen')}
        </a>
      )}{' '}
      <button type="button" aria-label={`${words('profilesForget')}: ${handle}`} onClick={forget}>
        {words('profilesForget')}
      </button>
    </li>
  );
}
