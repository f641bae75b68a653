import * as z from 'zod/mini';
import { parsePattern, PatternError } from '../detect/pattern';
import { isClass, isIdentifier } from '../detect/builtin';
import { pathText, problemsOf, type Problem } from './problem';
import { packSchema, ruleSchema, type RunningPack } from './schema';

type RunningRule = RunningPack['rules'][number];

/** What a pack of an organisation's own is held against. */
export interface Known {
  readonly packs: readonly RunningPack[];
  readonly concerns: ReadonlySet<string>;
  readonly lexicons: ReadonlySet<string>;
}

interface CustomPack {
  /** Undefined: so much is wrong that the pack cannot serve. */
  readonly pack?: RunningPack;
  readonly problems: readonly Problem[];
}

/** Rules for what only this organisation has: their concerns begin so, and their `also` says how to recognise them. */
const OWN_CONCERN = 'own-';

const text = z.string().check(z.regex(/\S/, 'some words'));
const { examples: _, ...ruleShape } = ruleSchema.shape;
const wholeRule = z.strictObject({ ...ruleShape, examples: z.optional(z.unknown()) });
/** A rule of a pack that extends another says only what differs. */
const changedRule = z.strictObject({ ...z.partial(wholeRule).shape, concern: wholeRule.shape.concern });

const head = z.strictObject({
  ...packSchema.shape,
  rules: z.array(z.unknown()),
});
const changedHead = z.strictObject({
  ...z.partial(head).shape,
  id: head.shape.id,
  version: head.shape.version,
  extends: text,
  silence: z.optional(z.array(text)),
});

/**
 * Reads a pack of an organisation's own: whole, or one that `extends` another. Examples may be left out: they are for
 * `second-look pack test`. A bad rule is refused alone, a bad phrase alone; a bad head refuses the pack. Never throws.
 */
export function readCustomPack(file: string, data: unknown, known: Known): CustomPack {
  const isExtension = typeof data === 'object' && data !== null && 'extends' in data;
  const parsed = (isExtension ? changedHead : head).safeParse(data, { reportInput: true });
  if (!parsed.success) return { problems: problemsOf(file, data, parsed.error.issues) };
  const { extends: base, silence = [], rules: rawRules = [], ...own } = parsed.data as z.infer<typeof changedHead>;
  const parent = base === undefined ? undefined : known.packs.find(({ id }) => id === base);
  if (isExtension && !parent) {
    const ids = known.packs.map(({ id }) => id).join(', ');
    return { problems: [{ file, path: 'extends', value: base, message: `needs a pack that is there: ${ids}` }] };
  }
  const problems: Problem[] = [];
  const rules = new RuleReader(file, known, problems);
  const silenced = silence.filter((concern, index) => rules.isRuled(concern, ['silence', index], parent?.rules ?? []));
  const standing = (parent?.rules ?? []).filter(({ concern }) => !silenced.includes(concern));
  const contacts = { ...parent?.contacts, ...own.contacts };
  const read = rules.readAll(rawRules, standing, contacts);
  if (read.length === 0) {
    problems.push({ file, path: 'rules', value: undefined, message: 'needs at least one rule that can be used' });
    return { problems };
  }
  return { pack: { ...parent, ...own, contacts, rules: read } as RunningPack, problems };
}

class RuleReader {
  constructor(
    private readonly file: string,
    private readonly known: Known,
    private readonly problems: Problem[],
  ) {}

  readAll(raw: readonly unknown[], standing: readonly RunningRule[], contacts: object): RunningRule[] {
    const rules = [...standing];
    raw.forEach((data, index) => {
      const path = ['rules', index];
      const places = this.changedBy(data, rules);
      if (places.length === 0) {
        const rule = this.read(wholeRule, data, path, contacts);
        if (rule && this.isNew(rule, rules, path)) rules.push(rule);
        return;
      }
      const change = this.read(changedRule, data, path, contacts);
      if (change) for (const place of places) rules[place] = merged(rules[place] as RunningRule, change);
    });
    return rules;
  }

  isRuled(concern: string, path: (string | number)[], rules: readonly RunningRule[]): boolean {
    if (rules.some((rule) => rule.concern === concern)) return true;
    const ruled = [...new Set(rules.map((rule) => rule.concern))].sort().join(', ');
    this.complain(path, concern, `needs a concern the pack has a rule for: ${ruled}`);
    return false;
  }

  /** Rules that are there already and that this one changes: of its concern, and where it says so, of its place. */
  private changedBy(data: unknown, rules: readonly RunningRule[]): number[] {
    const { concern, where } = (data ?? {}) as { concern?: unknown; where?: unknown };
    return rules.flatMap((rule, index) => {
      const isMeant = rule.concern === concern && (!where || JSON.stringify(rule.where) === JSON.stringify(where));
      return isMeant ? [index] : [];
    });
  }

  private read<T extends typeof wholeRule | typeof changedRule>(
    schema: T,
    data: unknown,
    path: (string | number)[],
    contacts: object,
  ): RunningRule | undefined {
    const parsed = schema.safeParse(data, { reportInput: true });
    if (!parsed.success) {
      for (const { path: inner, ...problem } of problemsOf(this.file, data, parsed.error.issues)) {
        this.problems.push({ ...problem, path: inner ? `${pathText(path)}.${inner}` : pathText(path) });
      }
      return undefined;
    }
    const { examples: _examples, ...rule } = parsed.data as unknown as RunningRule & { examples?: unknown };
    if (!this.isConcern(rule, path)) return undefined;
    const checked = this.checked(rule, path, contacts);
    // Where none of its own phrases could be read, nothing would recognise it; each of them was told already.
    return this.known.concerns.has(rule.concern) || checked.also.length > 0 ? checked : undefined;
  }

  private isConcern({ concern, also }: RunningRule, path: (string | number)[]): boolean {
    if (this.known.concerns.has(concern)) return true;
    const place = [...path, 'concern'];
    if (!concern.startsWith(OWN_CONCERN)) {
      const names = [...this.known.concerns].sort().join(', ');
      this.complain(
        place,
        concern,
        `needs a concern we recognise (${names}), or one of your own, such as own-car-park`,
      );
      return false;
    }
    if ((also ?? []).length > 0) return true;
    this.complain([...path, 'also'], undefined, 'needs the phrases by which this concern of your own is recognised');
    return false;
  }

  private isNew(rule: RunningRule, rules: readonly RunningRule[], path: (string | number)[]): boolean {
    const isSame = (other: RunningRule) =>
      other.concern === rule.concern && JSON.stringify(other.where) === JSON.stringify(rule.where);
    if (!rules.some(isSame)) return true;
    this.complain([...path, 'concern'], rule.concern, 'needs to be the only rule for this concern in the same places');
    return false;
  }

  private checked(rule: RunningRule, path: (string | number)[], contacts: object): RunningRule {
    const { also, except, contact } = rule;
    const good = {
      ...rule,
      ...(also && { also: this.phrases(also, [...path, 'also']) }),
      ...(except && { except: this.phrases(except, [...path, 'except']) }),
    };
    if (contact === undefined || Object.hasOwn(contacts, contact)) return good;
    const names = Object.keys(contacts).join(', ') || 'none yet: add it to contacts';
    this.complain([...path, 'contact'], contact, `needs a contact of this pack: ${names}`);
    const { contact: _contact, ...rest } = good;
    return rest;
  }

  private phrases(list: readonly string[], path: (string | number)[]): string[] {
    return list.filter((phrase, index) => {
      const wrong = phraseProblem(phrase, this.known.lexicons);
      if (wrong) this.complain([...path, index], phrase, wrong);
      return !wrong;
    });
  }

  private complain(path: (string | number)[], value: unknown, message: string): void {
    this.problems.push({ file: this.file, path: pathText(path), value, message });
  }
}

/** What is wrong with a phrase, or undefined. */
function phraseProblem(phrase: string, lexicons: ReadonlySet<string>): string | undefined {
  try {
    parsePattern(phrase);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return `${error.message} (at character ${error.at + 1})`;
  }
  const isKnown = (name: string) =>
    lexicons.has(name) || isClass(name) || (isIdentifier(name) && phrase === `<${name}>`);
  const strange = [...phrase.matchAll(/<([^>]*)>/g)].map(([, name]) => name as string).find((name) => !isKnown(name));
  return strange === undefined ? undefined : `there is no lexicon or token class <${strange}>`;
}

/** What the change says stands; phrases are added to those that are there. */
function merged(rule: RunningRule, change: Partial<RunningRule>): RunningRule {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return {
    ...rule,
    ...said,
    where: rule.where,
    also: [...rule.also, ...(change.also ?? [])],
    except: [...rule.except, ...(change.except ?? [])],
  };
}
