import { isOfficial, type Draft, type Surface } from './draft';
import { Engine, type RaisedConcern } from './detect/engine';
import { mergeSpans } from './detect/spans';
import { byStrength, CLEAN, type Clause, type Contact, type Finding, type Verdict } from './finding';
import type { Recognition } from './detect/compile-rules';
import type { RunningPack } from './pack/schema';
import { askedOnce } from './pictures';
import { JARGON, plainWords } from './plain-words';

type RunningRule = RunningPack['rules'][number];

/** Judges drafts; see `createChecker`. */
export type Checker = (draft: Draft) => Verdict;

/** Private messages are checked for these and nothing else (the privacy promise of the design). */
const CHECKED_IN_MESSAGES: readonly string[] = ['patient-care', 'personal-data'];

/** Where a rule applies that does not say: wherever something is published, not in profile texts. */
const PUBLISHED: readonly Surface[] = ['post', 'reply', 'comment', 'message', 'article'];

/** Makes a pack, with what `rules` recognise, a function from drafts to verdicts. It keeps nothing of a draft. */
export function createChecker(rules: Recognition, pack: RunningPack): Checker {
  const engine = new Engine(rules, pack);
  const replies = pack.rules.flatMap(({ reply }) => reply ?? []);
  return (draft) => verdictOf(pack, draft, engine.judge(readable(draft, replies)));
}

/** A draft as the engine reads it. */
function readable(draft: Draft, replies: readonly string[]): Draft {
  const text = withoutReplies(draft.text, replies);
  if (!isOfficial(draft)) return { ...draft, text };
  return { ...draft, text, circumstances: [...(draft.circumstances ?? []), 'official'] };
}

/** The policy's own ready replies are not held against the person who pastes one. Blanks stand in: offsets stay. */
function withoutReplies(text: string, replies: readonly string[]): string {
  return replies.reduce((rest, reply) => rest.replaceAll(reply, ' '.repeat(reply.length)), text);
}

/** Applies a pack's rules to the concerns a draft raises. */
function verdictOf(pack: RunningPack, draft: Draft, raised: readonly RaisedConcern[]): Verdict {
  const all = raised.flatMap((concern) => {
    const rule = ruleFor(pack, concern.concern, draft);
    return rule ? [findingOf(pack, rule, concern, draft.text)] : [];
  });
  const findings = askedOnce(all, draft);
  const [strongest] = findings.sort(byStrength);
  return strongest ? { action: strongest.action, findings } : CLEAN;
}

/** A pack may rule a concern differently for different accounts, sites and surfaces: the first that applies does. */
export function ruleFor(pack: RunningPack, concern: string, draft: Draft): RunningRule | undefined {
  return pack.rules.find((each) => each.concern === concern && applies(each, draft));
}

function applies({ concern, where }: RunningRule, draft: Draft): boolean {
  if (draft.surface === 'message' && !CHECKED_IN_MESSAGES.includes(concern)) return false;
  return (where.surfaces ?? PUBLISHED).includes(draft.surface) && appliesFrom(where, draft);
}

/**
 * Whether a rule is for what is done on this site from this account now: an account is a person's own until somebody says
 * otherwise.
 */
export function appliesFrom(
  { sites, accounts, during }: Pick<RunningRule['where'], 'sites' | 'accounts' | 'during'>,
  { site, account, circumstances = [] }: Pick<Draft, 'site' | 'account' | 'circumstances'>,
): boolean {
  return (
    (sites?.includes(site) ?? true) &&
    (accounts?.includes(account?.kind ?? 'personal') ?? true) &&
    (during?.some((occasion) => circumstances.includes(occasion)) ?? true)
  );
}

/** Weak evidence makes at most a tip, whatever the rule would do. */
function findingOf(pack: RunningPack, rule: RunningRule, raised: RaisedConcern, text: string): Finding {
  return {
    rule: `${pack.id}/${rule.concern}`,
    concern: rule.concern,
    action: raised.strength === 'weak' ? 'tip' : rule.action,
    strength: raised.strength,
    clause: clauseOf(pack, rule),
    say: rule.say,
    instead: rule.concern === JARGON ? [...plainWords(raised.evidence, text), ...rule.instead] : rule.instead,
    reply: rule.reply,
    contact: contactOf(pack, rule),
    spans: mergeSpans(
      raised.evidence.filter((evidence) => evidence.in === 'text' && evidence.weight > 0).flatMap(({ spans }) => spans),
    ),
    evidence: raised.evidence,
  };
}

/** The words a rule stands on, and where they stand. */
export function clauseOf(pack: RunningPack, { clause }: Pick<RunningRule, 'clause'>): Clause {
  return {
    organisation: pack.organisation.name,
    policy: pack.policy.title,
    section: clause.section,
    words: clause.words,
    url: clause.url ?? pack.policy.url,
  };
}

/** Whom a rule names to be asked. */
export function contactOf(pack: RunningPack, rule: Pick<RunningRule, 'contact'>): Contact | undefined {
  const contact = rule.contact === undefined ? undefined : pack.contacts[rule.contact];
  if (!contact) return undefined;
  const { name, email, phone, hours, find, 'out-of-hours': outOfHours } = contact;
  return { name, email, phone, hours, outOfHours, find };
}
