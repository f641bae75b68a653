import type { RunningPack } from '../../src/pack/schema';
import { createProfileChecker } from '../../src/profile/judge';
import { fitOf } from '../../src/profile/limits';
import type { KnownAccounts, Profile, ProfileFinding } from '../../src/profile/profile';
import type { ProfileStanding } from '../../src/profile/standing';
import { lineOf, LINES, parseLines, withLine, type ProfileLine, type Standing } from '../profile-lines';

/** Where lines are kept: `storage.local`, and memory in tests. */
interface LineStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Judges one's own profiles and keeps a line of each account. One change at a time, so that none is lost. */
export function createProfiles(storage: LineStorage, now: () => number) {
  let last: Promise<unknown> = Promise.resolve();

  function change(make: (lines: readonly ProfileLine[]) => ProfileLine[]): Promise<void> {
    const next = last.then(async () => storage.set({ [LINES]: make(await stored()) }));
    last = next.catch(() => undefined);
    return next;
  }

  async function stored(): Promise<ProfileLine[]> {
    return parseLines((await storage.get(LINES))[LINES]);
  }

  async function judge(
    pack: RunningPack,
    profile: Profile,
    editing: boolean,
    known: KnownAccounts = {},
  ): Promise<ProfileStanding> {
    const findings = createProfileChecker(pack, known)(profile);
    const standing = standingOf(pack, profile, findings);
    const { handle, site } = profile;
    if (handle === undefined) return { ...standing, answered: false };
    // What is being written is not yet how the profile stands.
    if (!editing) {
      const how = howOf(profile, findings, pack);
      await change((lines) => withLine(lines, { ...lineOf(lines, site, handle), site, handle, at: now(), how }));
    }
    return { ...standing, answered: lineOf(await stored(), site, handle)?.answered === stampOf(pack) };
  }

  /** The person has seen how an account stands: the page keeps quiet until the pack changes. */
  function answer(pack: RunningPack, { site, handle }: Pick<ProfileLine, 'site' | 'handle'>): Promise<void> {
    return change((lines) => {
      const line = lineOf(lines, site, handle);
      return line ? withLine(lines, { ...line, answered: stampOf(pack) }) : [...lines];
    });
  }

  return { judge, answer };
}

function standingOf(pack: RunningPack, profile: Profile, findings: readonly ProfileFinding[]) {
  const { disclaimer, pictures } = pack.profile ?? {};
  const wording = disclaimer?.wording;
  const fit = wording === undefined ? undefined : fitOf(profile.site, wording, profile.bio ?? '');
  return {
    findings: findings.map(({ kind, weight, clause }) => ({ kind, weight, clause })),
    organisation: pack.organisation.name,
    asks: disclaimer !== undefined,
    isExact: disclaimer?.accept === 'exact',
    ...(wording !== undefined && { wording }),
    ...(fit && { fit }),
    ...(pictures && { pictures: pictures.clause }),
  };
}

function howOf({ bio }: Profile, findings: readonly ProfileFinding[], { profile: asked }: RunningPack): Standing {
  if (findings.some(({ weight }) => weight === 'must')) return 'must';
  if (bio === undefined && asked?.disclaimer) return 'not-read';
  return findings.length > 0 ? 'advice' : 'well';
}

function stampOf({ id, version }: RunningPack): string {
  return `${id}@${version}`;
}
