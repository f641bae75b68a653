import { draftOf } from './examples';
import { pathText, problemsOf, type Problem } from './problem';
import { ownExamplesSchema, ruleSchema, type Example, type RunningPack } from './schema';
import type { Draft } from '../draft';

/** One example of a rule: where it stands, the draft it stands for, and what it is an example of. */
interface OwnExample {
  /** `rules[2].examples.flags[0]` */
  readonly path: string;
  readonly draft: Draft;
  /** Whether the rule has to find it. */
  readonly flags: boolean;
}

/** The examples written in one rule of a pack. */
export interface RuleExamples {
  readonly concern: string;
  readonly examples: readonly OwnExample[];
}

/**
 * The examples written in a pack, whole or one that extends another, each in the first place that its rule is for.
 * `data` is the pack as written, `pack` as read. Never throws: what is no example is a problem.
 */
export function examplesOf(
  file: string,
  data: unknown,
  pack: RunningPack | undefined,
): { examples: RuleExamples[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rules = (data as { rules?: unknown } | null | undefined)?.rules;
  const examples = (Array.isArray(rules) ? (rules as unknown[]) : []).flatMap((rule, index): RuleExamples[] => {
    const { concern, where, examples: written } = (rule ?? {}) as Record<string, unknown>;
    if (typeof concern !== 'string' || written === undefined) return [];
    const path = ['rules', index, 'examples'];
    const read = ownExamplesSchema.safeParse(written, { reportInput: true });
    if (!read.success) {
      for (const { path: inner, ...problem } of problemsOf(file, written, read.error.issues, ownExamplesSchema)) {
        problems.push({ ...problem, path: inner ? `${pathText(path)}.${inner}` : pathText(path) });
      }
      return [];
    }
    const place = placeOf(concern, where, pack);
    const from = (list: readonly Example[], side: 'flags' | 'passes') =>
      list.map((example, at) => ({
        path: pathText([...path, side, at]),
        draft: draftOf(example, place),
        flags: side === 'flags',
      }));
    return [{ concern, examples: [...from(read.data.flags, 'flags'), ...from(read.data.passes, 'passes')] }];
  });
  return { examples, problems };
}

/** Where a rule applies: as it says, else as the rule does that it changes. */
function placeOf(concern: string, where: unknown, pack: RunningPack | undefined) {
  const said = ruleSchema.shape.where.safeParse(where);
  if (where !== undefined && said.success) return said.data;
  return pack?.rules.find((rule) => rule.concern === concern)?.where;
}
