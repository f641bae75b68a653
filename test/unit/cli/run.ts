import { run as runCommand } from '../../../src/cli/main';
import { readRules } from '../../../src/cli/rules-folder';
import type { AuthoredRules } from '../../../src/pack/schema';

let ours: AuthoredRules | undefined;

/** Runs a command as a shell would; our own rules, which take a second to read, are read once for all of a file's tests. */
export function run(args: readonly string[], folder = 'rules'): Promise<number> {
  return runCommand(args, folder, folder === 'rules' ? () => (ours ??= readRules(folder)) : readRules);
}
