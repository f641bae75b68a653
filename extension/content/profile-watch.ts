import type { ReadProfile } from '../../src/profile/standing';
import { createProfileBanner } from '../notice/profile-banner';
import type { Site } from '../sites/site';
import { whenMoved } from './profile-moves';
import { createProfileReader, mayShow } from './profile-read';
import type { WorkerLink } from './worker-link';

/** How long a page is left to settle before a profile is read again, in milliseconds. */
const SETTLE = 250;

/** What is known of the profiles on a page. */
interface ProfileWatch {
  /** The policy is another: what is shown is to be judged by it. */
  forget(): void;
}

/** Says on one's own profile how it stands. On all other pages nothing is looked for but the address. */
export function watchProfile(site: Site, link: WorkerLink, signal: AbortSignal): ProfileWatch {
  const { profile: place } = site;
  if (!place || window !== window.top) return { forget: () => undefined };
  const read = createProfileReader(site, place);
  const banner = createProfileBanner(seen, signal);
  let looking: AbortController | undefined;
  let last: string | undefined;
  let closed: string | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  const moved = () => {
    if (!mayShow(place)) return leave();
    look();
    if (looking) return;
    looking = new AbortController();
    const observer = new MutationObserver(soon);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    looking.signal.addEventListener('abort', () => observer.disconnect());
    window.addEventListener('input', soon, { capture: true, passive: true, signal: looking.signal });
  };

  function leave(): void {
    looking?.abort();
    looking = undefined;
    last = undefined;
    clearTimeout(due);
    due = undefined;
    banner.hide();
  }

  function soon(): void {
    due ??= setTimeout(look, SETTLE);
  }

  function look(): void {
    due = undefined;
    if (signal.aborted) return;
    const found = read();
    const key = found && JSON.stringify(found);
    if (key === last) return;
    last = key;
    if (found) void tell(found, key as string);
    else banner.hide();
  }

  async function tell(found: ReadProfile, key: string): Promise<void> {
    const standing = await link.profile(found.profile, found.editing);
    // The page may have gone on meanwhile.
    if (last !== key || closed === visitOf(found)) return;
    if (!standing || (standing.answered && !found.editing)) banner.hide();
    else banner.show(found, standing);
  }

  function seen(found: ReadProfile): void {
    closed = visitOf(found);
    const { site: on, handle } = found.profile;
    if (handle !== undefined) link.profileSeen(on, handle);
  }

  function forget(): void {
    last = undefined;
    if (looking) look();
  }

  signal.addEventListener('abort', leave, { once: true });
  whenMoved(moved, signal);
  return { forget };
}

function visitOf({ profile: { handle }, editing }: ReadProfile): string {
  return `${handle} ${editing} ${location.pathname}`;
}
