import { withoutExamples, type AuthoredRules, type RunningPack } from '../pack/schema';
import { detectorsOf, eventRuleOf, ruleOf, type Ground } from './barrier';
import { featureOf } from './features';
import { listed, table } from './markdown';
import { POLICIES } from './policies';
import type { ClauseRow, Deed } from './row';
import { whereOf } from './where';

const OPENING = `# Clause by clause: what each policy asks, and what does it

<!-- Written by \`npm run generate\` from src/clauses/ and rules/. Change it there. -->

One table a policy. Clauses about committees, document control and internal procedure are not in them: Second Look shows
them nowhere. _Kind_ says what a thing goes by:

- **text**: the words of the draft;
- **context**: what the draft answers or attaches, the account, or the clock;
- **profile**: one's own profile;
- **event**: something a person does on the page besides posting;
- **setting**: a key of [managed policy](managed-policy.md), and what it sets in motion;
- **feature**: something on the card, in the dialog or on Second Look's own pages;
- **silence**: the clause welcomes something, and nothing is said of it.

A rule is named by its concern, followed by what it does: \`tip\` never holds a post, \`pause\` holds it for some seconds,
\`escalate\` offers the communications team, \`avoid\` holds it until it is confirmed. _Where_ is on which of X, Facebook,
LinkedIn, Instagram and Viva Engage it is done, and why not on the others.
`;

const HEAD = ['Clause', 'Asks', 'Kind', 'Done by', 'Where'];

/** docs/clauses.md: what each policy asks, clause by clause, and what does it on which site. */
export function clauseReference(authored: AuthoredRules): string {
  const { packs, concerns } = withoutExamples(authored);
  const sections = POLICIES.map(({ pack: id, rows }) => {
    const pack = packs.find((each) => each.id === id);
    if (!pack) throw new Error(`there is no pack ${id}`);
    return sectionOf(pack, rows, { pack, concerns });
  });
  return `${OPENING}\n${sections.join('\n')}`;
}

function sectionOf({ id, organisation, policy }: RunningPack, rows: readonly ClauseRow[], ground: Ground): string {
  const version = policy.version === undefined ? '' : ` ${policy.version}`;
  const lines = table(
    HEAD,
    rows.flatMap((row) => linesOf(row, ground)),
  );
  return `## \`${id}\`\n\n${organisation.name}: ${policy.title}${version} ([the pack](../rules/packs/${id}.yaml))\n\n${lines}`;
}

/** The lines of one clause: deeds of one kind that are done at the same places share a line. */
function linesOf(row: ClauseRow, ground: Ground): string[][] {
  const lines: { kind: string; where: string; deeds: Deed[] }[] = [];
  for (const deed of row.does) {
    const [kind, where] = [kindOf(deed, ground), whereOf(deed, row, ground)];
    const line = lines.find((each) => each.kind === kind && each.where === where);
    if (line) line.deeds.push(deed);
    else lines.push({ kind, where, deeds: [deed] });
  }
  const told = lines.map(({ kind, deeds, where }) => [kind, doneBy(deeds, row, ground.pack), where]);
  if (row.lacks !== undefined) told.push(['', `${told.length > 0 ? 'But' : 'Nothing'}: ${row.lacks}`, '']);
  return told.map((cells, index) => [...(index === 0 ? [row.sections.join(', '), row.asks] : ['', '']), ...cells]);
}

/** What does it, by name; those that do the same share the word for it. */
function doneBy(deeds: readonly Deed[], row: ClauseRow, pack: RunningPack): string {
  const groups = new Map<string, string[]>();
  for (const deed of deeds) {
    const act = actOf(deed, row, pack);
    groups.set(act, [...(groups.get(act) ?? []), nameOf(deed)]);
  }
  return [...groups].map(([act, names]) => names.join(act === '' ? '; ' : ', ') + act).join('; ');
}

/** Rules may go by words, by what stands around them, or by both. */
function kindOf(deed: Deed, ground: Ground): string {
  if (deed.by !== 'rule') return deed.by;
  const detectors = detectorsOf(deed.concern, ground);
  const hasWords = detectors.some(
    ({ in: read, phrases, near, identifier }) => read === 'text' && (phrases ?? near ?? identifier) !== undefined,
  );
  const hasContext = detectors.some(
    ({ in: read, attached, circumstances }) => read === 'replyTo' || (attached ?? circumstances) !== undefined,
  );
  return [hasWords && 'text', hasContext && 'context'].filter(Boolean).join(', ');
}

/** What a rule or an event does, and from which accounts where it is not about all. */
function actOf(deed: Deed, row: ClauseRow, pack: RunningPack): string {
  if (deed.by === 'rule') return `: ${deed.action}${fromAccounts(ruleOf(deed, row, pack).where.accounts)}`;
  return deed.by === 'event' ? `: tip${fromAccounts(eventRuleOf(deed, row, pack).where.accounts)}` : '';
}

function fromAccounts(accounts: RunningPack['rules'][number]['where']['accounts']): string {
  return accounts ? ` (${listed(accounts, 'or')} accounts)` : '';
}

function nameOf(deed: Deed): string {
  switch (deed.by) {
    case 'rule':
      return `\`${deed.concern}\``;
    case 'profile':
      return deed.check === 'pictures' ? 'the person is asked to look at the pictures' : `\`${deed.check}\``;
    case 'event':
      return `\`${deed.event}\``;
    case 'setting':
      return `[\`${deed.key}\`](managed-policy.md#${deed.key.toLowerCase()})`;
    case 'feature':
      return featureOf(deed.feature).words;
    case 'silence':
      return 'nothing is said';
  }
}
