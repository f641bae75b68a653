import type { Draft, Occasion } from '../draft';
import { clauseOf, contactOf } from '../evaluate';
import { byStrength, type Finding, type Verdict } from '../finding';
import { isIn, lastDayOf } from '../pack/period';
import type { RunningPack } from '../pack/schema';
import type { EffectivePolicy } from './effective';

/** What is going on at one moment that changes what a policy wants. */
interface Occasions {
  readonly incidents: EffectivePolicy['incidents'];
  readonly preElection: EffectivePolicy['preElection'];
}

type Rule = RunningPack['rules'][number];
type Incident = Occasions['incidents'][number];

/** What is going on now: in milliseconds since 1970. The pack's own calendar counts beside the employer's. */
export function occasionsAt({ incidents, preElection, pack }: EffectivePolicy, now: number): Occasions {
  const periods = [...preElection, ...(pack.calendar?.['pre-election'] ?? [])];
  return {
    incidents: incidents.filter((incident) => isIn(incident, now)),
    preElection: periods.filter((period) => isIn(period, now)),
  };
}

/** The same by their names, as rules speak of them. */
export function namesOf({ incidents, preElection }: Occasions): Occasion[] {
  return [
    ...(incidents.length > 0 ? (['incident'] as const) : []),
    ...(preElection.length > 0 ? (['pre-election'] as const) : []),
  ];
}

/** The pack with a rule for each incident that has phrases to know it by. */
export function withIncidents(pack: RunningPack, incidents: Occasions['incidents']): RunningPack {
  const rules = incidents.filter(({ phrases }) => phrases.length > 0).map((incident) => ruleOf(pack, incident));
  return rules.length > 0 ? { ...pack, rules: [...pack.rules, ...rules] } : pack;
}

function ruleOf(pack: RunningPack, incident: Incident): Rule {
  return {
    concern: concernOf(incident),
    action: 'escalate',
    clause: {
      section: incident.name,
      words: incident.say ?? 'An incident is under way. Leave what is said of it to the official sources.',
    },
    say: `This seems to be about: ${incident.name}`,
    instead: insteadOf(incident),
    ...('comms' in pack.contacts && { contact: 'comms' }),
    where: {},
    also: [...incident.phrases],
    except: [],
  };
}

function insteadOf({ sources }: Incident): string[] {
  const shared = sources.map((source) => `Share what is said by ${source}, without adding to it.`);
  return shared.length > 0 ? shared : ['Wait for what the organisation says itself.'];
}

function concernOf({ id }: Incident): string {
  return `incident-${id}`;
}

/** What a pre-election period asks to be left alone (section 2 of the Local Government Act 1986, and the NHS's guidance). */
const LEFT_ALONE: readonly string[] = ['politics', 'announcement'];

/**
 * A verdict in the light of what is going on. In a pre-election period politics and announcements are to be avoided;
 * during an incident a picture or a film is held as well, and what shares a named source is not.
 */
export function withOccasions(verdict: Verdict, draft: Draft, occasions: Occasions, pack: RunningPack): Verdict {
  const [period] = occasions.preElection;
  const findings = verdict.findings
    .filter((finding) => !sharesSource(finding, draft, occasions.incidents))
    .map((finding) => (period ? inPeriod(finding, period) : finding));
  const all = [...findings, ...mediaFindings(findings, draft, occasions.incidents, pack)].sort(byStrength);
  const [strongest] = all;
  return strongest ? { action: strongest.action, findings: all } : { action: 'none', findings: [] };
}

function inPeriod(finding: Finding, { until }: Occasions['preElection'][number]): Finding {
  if (!LEFT_ALONE.includes(finding.concern) || finding.strength === 'weak') return finding;
  return { ...finding, action: 'avoid', preElectionUntil: lastDayOf(until) };
}

function sharesSource({ concern }: Finding, { text }: Draft, incidents: Occasions['incidents']): boolean {
  const incident = incidents.find((each) => concernOf(each) === concern);
  return incident?.sources.some((source) => text.toLowerCase().includes(source.toLowerCase())) ?? false;
}

function mediaFindings(
  findings: readonly Finding[],
  draft: Draft,
  incidents: Occasions['incidents'],
  pack: RunningPack,
): Finding[] {
  const hasMedia = draft.surface !== 'message' && draft.attachments?.some((kind) => kind !== 'link');
  if (!hasMedia) return [];
  const isTold = (incident: Incident) => findings.some(({ concern }) => concern === concernOf(incident));
  return incidents
    .filter((incident) => !isTold(incident))
    .map((incident) => ({ incident, rule: ruleOf(pack, incident) }))
    .map(({ incident, rule }) => ({
      rule: `${pack.id}/${rule.concern}`,
      concern: rule.concern,
      action: rule.action,
      strength: 'strong',
      clause: clauseOf(pack, rule),
      contact: contactOf(pack, rule),
      say: `A picture goes with this while this is under way: ${incident.name}`,
      instead: rule.instead,
      spans: [],
      evidence: [{ detector: 'attached', weight: 1, in: 'draft', spans: [] }],
    }));
}
