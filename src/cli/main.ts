import { RuleErrors } from '../pack/problem';
import type { AuthoredRules } from '../pack/schema';
import { check } from './check';
import { concern } from './concern-test';
import { evaluate } from './evaluate';
import { Failure } from './failure';
import { fitAllHints } from './fit/fit-hints';
import { pack } from './pack';
import { profile } from './profile';
import { readRules } from './rules-folder';

/** `folder` is where `rules` were read from. */
type Command = (args: readonly string[], rules: AuthoredRules, folder: string) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  concern,
  evaluate,
  'fit-hints': fitAllHints,
  pack,
  profile,
};

const HELP = `second-look: judges drafts on the command line as the extension does in the browser

  check [--pack ID|FILE] [--format text|jsonl] [--concerns] [FILE ...|-]
      Judges drafts: a text file is one draft, a JSONL file one draft a line
      ({id?, text, surface?, site?, replyTo?, attachments?, circumstances?, account?}). --concerns
      tells what is recognised, before any policy. Exit code 0: all clean, 1: something found, 2: an error.

  concern test NAME ...
      Runs the examples of concerns in rules/concerns, and tells which ordinary drafts would raise them. Exit code 0: all
      examples are as they should be, 1: some are not.

  evaluate [--save] [--list N] [--concern NAME] FILE ...
      Measures recognition on labelled drafts ({..., concerns: [...]}); a file without labels counts alarms. --save keeps
      the figures in .cache, for the next run of the same file and --concern to be held against.

  fit-hints [--folds N] FILE ...
      Fits rules/hints to labelled drafts. With --folds nothing is written: it tells what hints that were fitted to
      the other drafts would do to each N-th of the first file.

  profile [--pack ID|FILE] [--format text|jsonl] [--expect] [FILE.jsonl ...|-]
      Judges profiles ({id?, site?, displayName?, handle?, bio?, website?, accountKind?}), one a line. Exit codes as
      for check. --expect measures against the findings each record expects by policy ({..., expect: {ID: [...]}}).

  pack check FILE ...
      Tells everything that is wrong in a pack of your own (YAML or JSON; whole, or one that extends another), with
      its line and what is allowed. Exit code 0: good, 2: something is wrong.

  pack test FILE ...
      Runs the examples written in a pack, and tells how often it would alarm on ordinary drafts. Exit code 0: all
      examples are as they should be, 1: some are not, 2: the pack is broken.

  pack diff OLD NEW
      Tells in words what changes for staff from one pack to another; each is a file or the id of a pack.

  pack export --browser chrome|edge|firefox --os windows|macos|linux|intune --out DIR [--settings FILE]
              [--compress] [--sign KEYFILE] [--update-url URL] [PACK ...]
      Writes the files that give your machines this policy, and says where each goes. --settings is a YAML or JSON
      file of managed keys (docs/managed-policy.md); packs are files of your own. Exit code 0: written, 2: refused.`;

/** Runs one command on the rules in `folder`, as `read` reads them, and gives its exit code. */
export async function run(
  [name, ...args]: readonly string[],
  folder = 'rules',
  read: typeof readRules = readRules,
): Promise<number> {
  try {
    const command = name === undefined ? undefined : COMMANDS[name];
    if (!command || args.includes('--help')) {
      console.info(HELP);
      return command || name === undefined || name === '--help' ? 0 : 2;
    }
    return await command(args, read(folder), folder);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Bad input and bad options are told by their message alone; a fault of ours keeps its stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof Failure || error instanceof RuleErrors) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
