import { parseArgs } from 'node:util';
import { compileRules } from '../detect/compile-rules';
import { Engine, type Weighed } from '../detect/engine';
import { hinted } from '../detect/hints';
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

/** One concern on a draft: whether it is raised, and what speaks for it, where anything does. */
type Look = (draft: Draft) => { readonly isRaised: boolean; readonly weighed: Weighed | undefined };

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
  const look: Look = (draft) => ({
    isRaised: engine.judge(draft).some((raised) => raised.concern === name && raised.strength === 'strong'),
    weighed: engine.weigh(draft).find((weighed) => weighed.concern === name),
  });
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
function amiss(side: 'flags' | 'passes', { isRaised, weighed }: ReturnType<Look>): string | undefined {
  if (isRaised === (side === 'flags')) return undefined;
  const scores = weighed ? scored(weighed) : 'nothing speaks for it';
  return isRaised
    ? `needs to stay below 1, and ${scores}: narrow a phrase, or put into "innocent" or "unless" what makes it so`
    : `needs to reach 1, and ${scores}: add a phrase, or weight`;
}

function scored({ sum, hint, isCertain, evidence }: Weighed): string {
  const score = hinted(sum, hint, isCertain);
  const parts = evidence.map(({ detector, weight }) => `${detector} ${weight}`);
  return `scores ${score.toFixed(2)} (${[...parts, ...(hint ? [`hints ${(score - sum).toFixed(2)}`] : [])].join(', ')})`;
}

function alarms(look: Look): string {
  const raised = ORDINARY.filter((text) => look({ text, site: 'x', surface: 'post' }).isRaised);
  return [
    `Of ${ORDINARY.length} ordinary posts ${count(raised.length, 'post')} would raise it${raised.length > 0 ? ':' : '.'}`,
    ...raised.slice(0, SHOWN).map((text) => `  ${text}`),
    ...(raised.length > SHOWN ? [`  and ${raised.length - SHOWN} more`] : []),
  ].join('\n');
}
