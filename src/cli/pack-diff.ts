import { parseArgs } from 'node:util';
import { changes } from '../pack/changes';
import type { AuthoredRules } from '../pack/schema';
import { Failure } from './failure';
import { packOf } from './pack-file';

/** `pack diff`: tells in words what changes for staff from one pack to another. Exit code 0, whether or not it does. */
export function packDiff(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2) {
    throw new Failure('pack diff needs two packs: the old one and the new one, each a file or the id of a pack');
  }
  const found = changes(packOf(rules, before), packOf(rules, after));
  const subjects = [...new Set(found.map(({ about }) => about))];
  if (subjects.length === 0) console.info('Nothing changes for staff.');
  for (const subject of subjects) {
    const words = found.filter(({ about }) => about === subject).map((change) => change.words);
    console.info(
      words.length === 1
        ? `${subject}: ${words[0]}.`
        : [`${subject}:`, ...words.map((each) => `  - ${each}.`)].join('\n'),
    );
  }
  return Promise.resolve(0);
}
