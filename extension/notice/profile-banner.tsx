import { createRef, render, type Ref } from 'preact';
import type { ProfileStanding, ReadProfile } from '../../src/profile/standing';
import { Aloud } from './aloud';
import { CARD, Close } from './close';
import { CopyText } from './copy-text';
import { createHost } from './host';
import { keepFocus } from './keep-focus';
import { Mark } from './mark';
import { words, type WordKey } from './words';

interface Banner {
  show(read: ReadProfile, standing: ProfileStanding): void;
  hide(): void;
}

/** What is said on one's own profile: one quiet card in a corner, in the top layer. `seen`: the person closed it. */
export function createProfileBanner(seen: (read: ReadProfile) => void, signal: AbortSignal): Banner {
  const { element: host, stage, putInto } = createHost();
  const section = createRef<HTMLElement>();

  function hide(): void {
    render(null, stage);
    host.remove();
  }

  function show(read: ReadProfile, standing: ProfileStanding): void {
    if (signal.aborted) return;
    if (!isWorthSaying(read, standing)) return hide();
    putInto(document.documentElement);
    const close = () => {
      hide();
      seen(read);
    };
    render(<Card read={read} standing={standing} element={section} close={close} />, stage);
    if (section.current?.matches(':popover-open') === false) section.current.showPopover();
  }

  signal.addEventListener('abort', hide, { once: true });
  return { show, hide };
}

/** In the form, that all is well is an answer to what is being written. */
function isWorthSaying({ notRead, editing }: ReadProfile, { findings, asks, pictures }: ProfileStanding): boolean {
  return findings.length > 0 || pictures !== undefined || (asks && (editing || notRead.length > 0));
}

interface Props {
  readonly read: ReadProfile;
  readonly standing: ProfileStanding;
}

function Card({ read, standing, element, close }: Props & { element: Ref<HTMLElement>; close: () => void }) {
  const { findings, pictures, organisation } = standing;
  const must = findings.some(({ weight }) => weight === 'must');
  const [first] = findings;
  const isUnread = !first && read.profile.bio === undefined;
  const title = first ? says(first.kind, standing) : words(isUnread ? 'profileUnread' : 'profileWell');
  return (
    <section
      ref={element}
      popover="manual"
      id={CARD}
      class={`card corner ${must ? 'pause' : 'tip'}`}
      aria-label={words('extensionName')}
      onMouseDown={keepFocus}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Mark shape={first ? (must ? 'pause' : 'tip') : 'look'} />
      <div class="said">
        <p class="tag">{words(must ? 'profileMust' : first ? 'profileAdvice' : 'profileTitle')}</p>
        <h2>{title}</h2>
        <Aloud text={title} />
      </div>
      <Close close={close} />
      <div class="body">
        {first?.kind.startsWith('disclaimer') && <Wording read={read} standing={standing} />}
        {findings.slice(1).map((each) => (
          <p key={each.kind}>{says(each.kind, standing)}</p>
        ))}
        {findings.slice(0, 1).map(({ clause }) => (
          <details key="clause">
            <summary>{words('profileClause')}</summary>
            <p class="soft">
              <cite>{`“${clause.words}”`}</cite> ({clause.section})
            </p>
          </details>
        ))}
        {pictures && !read.editing && <p>{words('profilePictures', organisation, pictures.section)}</p>}
        {read.notRead.length > 0 && standing.asks && (
          <p class="soft">
            {words('profileNotRead', read.notRead.map((name) => words(PARTS[name] ?? 'profilePartBio')).join(', '))}
          </p>
        )}
      </div>
    </section>
  );
}

/** The wording, a way to take it along, and the room there is for it. */
function Wording({ standing: { wording, isExact, fit }, read }: Props) {
  const text = wording ?? words('profileExample');
  const first = words(PARTS[fit?.part ?? 'bio'] ?? 'profilePartBio');
  return (
    <>
      <p>{words(isExact ? 'profileExact' : 'profileFor')}</p>
      <blockquote>{text}</blockquote>
      <CopyText text={text} label="profileCopy" />
      {fit && read.profile.bio !== undefined && (
        <p class="soft">
          {words('profileRoom', String([...text].length), String(fit.limit), first, String(Math.max(0, fit.left)))}{' '}
          {!fit.fits &&
            (fit.fitsAlone ? words('profileShorten', String(fit.needs - fit.left)) : words('profileTooLong'))}{' '}
          {!fit.fits &&
            fit.elsewhere.map((part) => words('profileElsewhere', words(PARTS[part] ?? 'profilePartBio'))).join(' ')}
        </p>
      )}
    </>
  );
}

const PARTS: Readonly<Record<string, WordKey>> = {
  bio: 'profilePartBio',
  headline: 'profilePartHeadline',
  about: 'profilePartAbout',
  intro: 'profilePartIntro',
};

const SAYS: Record<ProfileStanding['findings'][number]['kind'], WordKey> = {
  'disclaimer-missing': 'profileMissing',
  'disclaimer-wording': 'profileWording',
  'employer-in-handle': 'profileInHandle',
  'employer-in-name': 'profileInName',
  'official-claim': 'profileOfficial',
  'employer-missing-in-handle': 'profileNotInHandle',
  'no-role-stated': 'profileNoRole',
};

function says(kind: keyof typeof SAYS, { organisation, isExact }: ProfileStanding): string {
  const key = kind === 'disclaimer-wording' && !isExact ? 'profileUnclear' : SAYS[kind];
  return words(key, organisation);
}
