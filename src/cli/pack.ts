import type { AuthoredRules } from '../pack/schema';
import { didYouMean } from '../pack/suggest';
import { packExport } from './export';
import { Failure } from './failure';
import { packCheck } from './pack-check';
import { packDiff } from './pack-diff';
import { packTest } from './pack-test';

type Command = (args: readonly string[], rules: AuthoredRules) => Promise<number>;

/** What can be done with a pack; each gives the exit code. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: packCheck,
  test: packTest,
  diff: packDiff,
  export: packExport,
};

/** `pack check|test|diff|export`: for those who write packs. Throws `Failure` for any other word. */
export function pack([name, ...args]: readonly string[], rules: AuthoredRules): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(args, rules);
  const names = Object.keys(COMMANDS);
  throw new Failure(`pack needs one of: ${names.join(', ')}${didYouMean(name, names)}`);
}
