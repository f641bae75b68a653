import type { RunningPack } from '../../src/pack/schema';
import { createProfileChecker } from '../../src/profile/judge';
import { fitOf } from '../../src/profile/limits';
import type { KnownAccounts, Profile, ProfileFinding } from '../../src/profile/profile';
import type { ProfileStanding } from '../../src/profile/standing';
import { lineOf, LINES, parseLines, withLine, type ProfileLine, type Standing } from '../profile-lines';
import { createRecord, type RecordStorage } from '../record';

/** Judges one's own profiles and keeps a line of each account. A storage that refuses loses the lines and nothing else. */
export function createProfiles(storage: RecordStorage, now: () => number) {
  const record = createRecord(storage, LINES, parseLines);

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
      await record.change((lines) => withLine(lines, { ...lineOf(lines, site, handle), site, handle, at: now(), how }));
    }
    const lines = await record.read().catch(() => []);
    return { ...standing, answered: lineOf(lines, site, handle)?.answered === stampOf(pack) };
  }

  /** The person has seen how an account stands: the page keeps quiet until the pack changes. */
  function answer(pack: RunningPack, { site, handle }: Pick<ProfileLine, 'site' | 'handle'>): Promise<boolean> {
    return record.change((lines) => {
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
