import { parseArgs } from 'node:util';
import { compileRules } from '../detect/compile-rules';
import { Engine, type RaisedConcern } from '../detect/engine';
import type { Draft } from '../draft';
import { draftOf } from '../pack/examples';
import type { Problem } from '../pack/problem';
import type { AuthoredRules, Concern } from '../pack/schema';
import { didYouMean } from '../pack/suggest';
import { count } from './count';
import { Failure } from './failure';
import { ORDINARY } from './ordinary/drafts';
import { problemReport } from './problem-report';
import { sourceOf } from './rules-folder';

/** How many of the ordinary drafts that a concern is raised by are shown. */
const SHOWN = 10;

/** What an engine says of one concern on a draft, where anything speaks for it. */
type Look = (draft: Draft) => RaisedConcern | undefined;

/**
 * `concern test NAME ...`: runs the examples of concerns, and tells how often each would be raised by ordinary drafts.
 * Exit code 0: all examples are as they should be, 1: some are not. Throws `Failure` where there is no such concern.
 */
export function concern([name, ...args]: readonly string[], rules: AuthoredRules, folder: string): Promise<number> {
  if (name !== 'test') throw new Failure('concern needs: test, and the names of concerns');
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new Failure('concern test needs the name of a concern');
  const engine = new Engine(compileRules(rules));
  const codes = concernsNamed(positionals, rules).map((each) => tryConcern(each, engine, folder));
  return Promise.resolve(Math.max(...codes));
}

/** Throws `Failure` for a name that no concern has. */
export function concernsNamed(names: readonly string[], { concerns }: AuthoredRules): Concern[] {
  const known = concerns.map(({ concern: each }) => each);
  return names.map((name) => {
    const found = concerns.find(({ concern: each }) => each === name);
    if (!found) throw new Failure(`there is no concern '${name}'${didYouMean(name, known)}`);
    return found;
  });
}

function tryConcern({ concern: name, examples }: Concern, engine: Engine, folder: string): number {
  const look: Look = (draft) => engine.judge(draft).find((raised) => raised.concern === name);
  const { file, lineOf } = sourceOf('concerns', name, folder);
  const tried = (['flags', 'passes'] as const).flatMap((side) =>
    examples[side].map((example, index) => ({ path: `examples.${side}[${index}]`, side, draft: draftOf(example) })),
  );
  const failed = tried.flatMap(({ path, side, draft }): Problem[] => {
    const message = amiss(side, look(draft));
    return message === undefined ? [] : [{ file, path, value: draft.text, message }];
  });
  if (failed.length > 0) console.info(`${problemReport(failed, lineOf)}\n`);
  console.info(`${name}: ${tried.length - failed.length} of ${count(tried.length, 'example')} as they should be.`);
  console.info(alarms(look));
  return failed.length > 0 ? 1 : 0;
}

/** What is wrong with an example; nothing where it is as it should be. */
function amiss(side: 'flags' | 'passes', raised: RaisedConcern | undefined): string | undefined {
  const isRaised = raised?.strength === 'strong';
  if (side === 'flags' && !isRaised) {
    return `needs to reach 1, and ${raised ? scored(raised) : 'nothing speaks for it'}: add a phrase, or weight`;
  }
  if (side === 'flags' || !isRaised) return undefined;
  return `needs to stay below 1, and ${scored(raised)}: narrow a phrase, or put into "innocent" or "unless" what makes it so`;
}

function scored({ score, hint, evidence }: RaisedConcern): string {
  const parts = evidence.map(({ detector, weight }) => `${detector} ${weight}`);
  return `scores ${score.toFixed(2)} (${[...parts, ...(hint ? [`hints ${hint.toFixed(2)}`] : [])].join(', ')})`;
}

function alarms(look: Look): string {
  const raised = ORDINARY.filter((text) => look({ text, site: 'x', surface: 'post' })?.strength === 'strong');
  return [
    `Of ${ORDINARY.length} ordinary drafts ${count(raised.length, 'draft')} would raise it${raised.length > 0 ? ':' : '.'}`,
    ...raised.slice(0, SHOWN).map((text) => `  ${text}`),
  ].join('\n');
}
