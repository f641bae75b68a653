import type { CompiledRules } from '../detect/compile-rules';
import { createChecker, type Checker } from '../evaluate';
import type { RunningPack } from '../pack/schema';

/** Judges drafts by one pack, as the browser does. */
export function checkerFor(compiled: CompiledRules, pack: RunningPack): Checker {
  return createChecker({ ...compiled, packs: [pack] }, pack.id);
}
