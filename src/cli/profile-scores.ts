import type { Pack } from '../pack/schema';
import { createProfileChecker } from '../profile/judge';
import { Failure } from './failure';
import type { ReadProfile } from './profile-records';
import { add, NOTHING, precision, recall, type Count } from './scores';

/** Precision and recall of findings by policy against what a person expected, and every difference. */
export function measureProfiles(read: readonly ReadProfile[], packs: readonly Pack[]): number {
  const labelled = read.filter(({ expect }) => expect);
  if (labelled.length === 0) throw new Failure('--expect needs profiles that say what is expected of them');
  const counts = packs
    .filter(({ id }) => labelled.some(({ expect }) => expect?.[id]))
    .map((pack) => ({ pack: pack.id, count: countOf(pack, labelled) }));
  console.info('\npolicy               given  precision  recall   missed  extra');
  for (const { pack, count } of counts) {
    const cells = [precision(count), recall(count)].map((each) => each.toFixed(3).padStart(9));
    const given = String(count.both + count.missed).padStart(7);
    console.info(
      `${pack.padEnd(18)} ${given} ${cells.join('')} ${String(count.missed).padStart(8)} ${String(count.extra).padStart(6)}`,
    );
  }
  return 0;
}

function countOf(pack: Pack, labelled: readonly ReadProfile[]): Count {
  const judge = createProfileChecker(pack);
  return labelled
    .map(({ id, profile, expect }) => {
      const given = expect?.[pack.id];
      if (!given) return NOTHING;
      const found = judge(profile).map(({ kind }) => kind as string);
      const missed = given.filter((kind) => !found.includes(kind));
      const extra = found.filter((kind) => !given.includes(kind));
      for (const kind of missed) console.info(`missed ${pack.id} ${kind} ${id} ${profile.bio ?? ''}`);
      for (const kind of extra) console.info(`extra ${pack.id} ${kind} ${id} ${profile.bio ?? ''}`);
      return { both: given.length - missed.length, missed: missed.length, extra: extra.length };
    })
    .reduce(add, NOTHING);
}
