import * as z from 'zod/mini';
import { readEventRules } from './event-rules';
import { hasTooManyWords, MOST_WORDS, phraseProblems } from './phrase';
import { placeKey } from './place';
import { pathText, problemsOf, type Problem } from './problem';
import { packSchema, ruleSchema, type RunningPack } from './schema';
import { withoutSpared } from './spared';
import { didYouMean } from './suggest';

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
/** A rule as read, whole or a change. */
type ReadRule = z.infer<typeof changedRule>;

const head = z.strictObject({
  ...packSchema.shape,
  rules: z.array(z.unknown()),
  events: z.optional(z.array(z.unknown())),
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
 * `second-look pack test`. A bad rule is refused alone, and so are a bad phrase and a bad date; another fault in the
 * head refuses the pack. Never throws.
 */
export function readCustomPack(file: string, data: unknown, known: Known): CustomPack {
  const isExtension = typeof data === 'object' && data !== null && 'extends' in data;
  const schema = isExtension ? changedHead : head;
  const parsed = schema.safeParse(data, { reportInput: true });
  if (!parsed.success) {
    const { issues } = parsed.error;
    const problems = problemsOf(file, data, issues, schema);
    const rest = withoutSpared(data, issues);
    if (rest === undefined) return { problems: [...problems, ...problemsInRules(file, data, known)] };
    const read = readCustomPack(file, rest, known);
    return { ...read, problems: [...problems, ...read.problems] };
  }
  const {
    extends: base,
    silence = [],
    rules: rawRules = [],
    events: rawEvents = [],
    ...own
  } = parsed.data as z.infer<typeof changedHead>;
  const parent = base === undefined ? undefined : known.packs.find(({ id }) => id === base);
  if (isExtension && !parent) {
    const ids = known.packs.map(({ id }) => id);
    const message = `needs a pack that is there: ${ids.join(', ')}${didYouMean(base, ids)}`;
    return { problems: [{ file, path: 'extends', value: base, message }] };
  }
  const problems: Problem[] = [];
  const rules = new RuleReader(file, known, problems);
  const ruled = [
    ...(parent?.rules ?? []).map(({ concern }) => concern),
    ...(parent?.events ?? []).map(({ event }) => event),
  ];
  const silenced = silence.filter((name, index) => rules.isRuled(name, ['silence', index], ruled));
  const standing = (parent?.rules ?? []).filter(({ concern }) => !silenced.includes(concern));
  const contacts = { ...parent?.contacts, ...own.contacts };
  const read = rules.readAll(rawRules, standing, contacts);
  const spoken = (parent?.events ?? []).filter(({ event }) => !silenced.includes(event));
  const events = readEventRules(file, rawEvents, spoken, contacts);
  problems.push(...events.problems);
  if (read.length === 0) {
    problems.push({ file, path: 'rules', value: undefined, message: 'needs at least one rule that can be used' });
    return { problems };
  }
  if (hasTooManyWords(read.flatMap(({ also, except }) => [...also, ...except]))) {
    const message = `needs phrases of fewer words: no more than ${MOST_WORDS} different ones in all its rules`;
    return { problems: [...problems, { file, path: 'rules', value: undefined, message }] };
  }
  return { pack: { ...parent, ...own, contacts, rules: read, events: events.rules } as RunningPack, problems };
}

/** What is wrong with the rules of a pack whose head is refused: its author is told all at once. */
function problemsInRules(file: string, data: unknown, known: Known): Problem[] {
  const { rules, contacts, extends: base } = (data ?? {}) as Record<string, unknown>;
  const parent = known.packs.find(({ id }) => id === base);
  // Without the pack that they change, changes would be told to lack all that they leave out.
  if (!Array.isArray(rules) || (base !== undefined && !parent)) return [];
  const problems: Problem[] = [];
  const all = { ...parent?.contacts, ...(contacts as object | undefined) };
  new RuleReader(file, known, problems).readAll(rules as unknown[], parent?.rules ?? [], all);
  return problems;
}

class RuleReader {
  /** Concerns that some rule has good phrases for: these count in every rule of the concern. */
  private readonly recognised = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly known: Known,
    private readonly problems: Problem[],
  ) {}

  readAll(raw: readonly unknown[], standing: readonly RunningRule[], contacts: object): RunningRule[] {
    const changed = [...standing];
    const added: RunningRule[] = [];
    for (const rule of [...standing, ...raw]) this.recognise(rule);
    raw.forEach((data, index) => {
      const path = ['rules', index];
      if (!this.isConcern(data, path)) return;
      const places = changedBy(data, changed);
      if (places.length === 0) {
        const rule = this.read(wholeRule, data, path, contacts);
        if (rule && this.isNew(rule, added, path)) added.push(withoutExamples(rule));
        return;
      }
      const change = this.read(changedRule, data, path, contacts);
      if (change) for (const place of places) changed[place] = merged(changed[place] as RunningRule, change);
    });
    // The first rule that applies counts: one for certain places comes before the general one it was added to.
    return [...added, ...changed];
  }

  private recognise(rule: unknown): void {
    const { concern, also } = (rule ?? {}) as { concern?: unknown; also?: unknown };
    const isGood = (phrase: unknown) =>
      typeof phrase === 'string' && phraseProblems(phrase, this.known.lexicons).length === 0;
    if (typeof concern === 'string' && Array.isArray(also) && also.some(isGood)) this.recognised.add(concern);
  }

  isRuled(name: string, path: (string | number)[], all: readonly string[]): boolean {
    if (all.includes(name)) return true;
    const ruled = [...new Set(all)].sort();
    const allowed = ruled.join(', ') || 'none, as this pack extends no other';
    this.complain(path, name, `needs a concern the pack has a rule for: ${allowed}${didYouMean(name, ruled)}`);
    return false;
  }

  private read<T extends ReadRule>(
    schema: z.ZodMiniType<T>,
    data: unknown,
    path: (string | number)[],
    contacts: object,
  ): T | undefined {
    const parsed = schema.safeParse(data, { reportInput: true });
    if (!parsed.success) {
      for (const { path: inner, ...problem } of problemsOf(this.file, data, parsed.error.issues, schema)) {
        this.problems.push({ ...problem, path: inner ? `${pathText(path)}.${inner}` : pathText(path) });
      }
      return undefined;
    }
    const rule = parsed.data;
    // What a change leaves out stands in the rule it changes.
    const isKnown =
      (schema as unknown) === changedRule || this.known.concerns.has(rule.concern) || this.recognised.has(rule.concern);
    if (!isKnown && !this.hasPhrases(rule, path)) return undefined;
    const checked = this.checked(rule, path, contacts);
    // Where none of its own phrases could be read, nothing would recognise it; each of them was told already.
    return isKnown || (checked.also ?? []).length > 0 ? checked : undefined;
  }

  /** Looked at before all else: of a concern that is none, nothing else that is said would help. */
  private isConcern(data: unknown, path: (string | number)[]): boolean {
    const { concern } = (data ?? {}) as { concern?: unknown };
    if (typeof concern !== 'string' || this.known.concerns.has(concern) || concern.startsWith(OWN_CONCERN)) return true;
    const names = [...this.known.concerns].sort();
    const own = 'or one of your own that begins with own-, such as own-car-park';
    const message = `needs one of: ${names.join(', ')}, ${own}${didYouMean(concern, names)}`;
    this.complain([...path, 'concern'], concern, message);
    return false;
  }

  private hasPhrases({ also = [] }: ReadRule, path: (string | number)[]): boolean {
    if (also.length > 0) return true;
    this.complain([...path, 'also'], undefined, 'needs the phrases by which this concern of your own is recognised');
    return false;
  }

  private isNew(rule: z.infer<typeof wholeRule>, rules: readonly RunningRule[], path: (string | number)[]): boolean {
    if (!rules.some((other) => placeKey(other) === placeKey(rule))) return true;
    this.complain([...path, 'concern'], rule.concern, 'needs to be the only rule for this concern in the same places');
    return false;
  }

  private checked<T extends ReadRule>(rule: T, path: (string | number)[], contacts: object): T {
    const { also, except, contact } = rule;
    const good = {
      ...rule,
      ...(also && { also: this.phrases(also, [...path, 'also']) }),
      ...(except && { except: this.phrases(except, [...path, 'except']) }),
    };
    if (contact === undefined || Object.hasOwn(contacts, contact)) return good;
    const names = Object.keys(contacts);
    const allowed = names.join(', ') || 'none yet: add it to contacts';
    this.complain(
      [...path, 'contact'],
      contact,
      `needs a contact of this pack: ${allowed}${didYouMean(contact, names)}`,
    );
    return { ...good, contact: undefined };
  }

  private phrases(list: readonly string[], path: (string | number)[]): string[] {
    return list.filter((phrase, index) => {
      const wrong = phraseProblems(phrase, this.known.lexicons);
      for (const message of wrong) this.complain([...path, index], phrase, message);
      return wrong.length === 0;
    });
  }

  private complain(path: (string | number)[], value: unknown, message: string): void {
    this.problems.push({ file: this.file, path: pathText(path), value, message });
  }
}

/** Rules of the pack it extends that this one changes: of its concern, and where it says so, of its place. */
function changedBy(data: unknown, rules: readonly RunningRule[]): number[] {
  const { concern, where } = (data ?? {}) as { concern?: unknown; where?: unknown };
  // Read as rules are, so that the order in which its keys were written is no difference.
  const place = where ? ruleSchema.shape.where.safeParse(where) : undefined;
  return rules.flatMap((rule, index) => {
    if (rule.concern !== concern) return [];
    const isMeant = !place || (place.success && placeKey(rule) === placeKey({ ...rule, where: place.data }));
    return isMeant ? [index] : [];
  });
}

function withoutExamples<T extends ReadRule>({ examples: _examples, ...rule }: T): Omit<T, 'examples'> {
  return rule;
}

/** What the change says stands; phrases are added to those that are there. */
function merged(rule: RunningRule, change: ReadRule): RunningRule {
  const said = Object.fromEntries(Object.entries(withoutExamples(change)).filter(([, value]) => value !== undefined));
  return {
    ...rule,
    ...said,
    where: rule.where,
    also: [...rule.also, ...(change.also ?? [])],
    except: [...rule.except, ...(change.except ?? [])],
  };
}
