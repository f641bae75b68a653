import type { RaisedConcern } from '../detect/engine';
import { mergeSpans } from '../detect/spans';
import type { Draft } from '../draft';
import type { Finding, Span, Verdict } from '../finding';

const TAGS = { tip: 'a tip', pause: 'take a moment', escalate: 'ask first', avoid: 'best not posted' } as const;

/** A verdict for a person at a terminal: the draft with the words that led to each finding underlined. */
export function reportOf(id: string, draft: Draft, verdict: Verdict): string {
  if (verdict.findings.length === 0) return `${id}: nothing to mind.`;
  return [`${id}: ${verdict.findings.length} to mind.`, ...verdict.findings.map((each) => section(draft, each))].join(
    '\n',
  );
}

function section(draft: Draft, finding: Finding): string {
  const { clause } = finding;
  return [
    '',
    `  ${finding.say} (${TAGS[finding.action]}; ${finding.concern})`,
    ...underlined(draft.text, finding.spans),
    `  “${clause.words}” ${clause.organisation} · ${clause.policy}, ${clause.section}`,
    ...finding.instead.map((each) => `  - ${each}`),
  ].join('\n');
}

/** Raw concerns for a person: which, how strong, by which detectors. */
export function concernsReport(id: string, draft: Draft, raised: readonly RaisedConcern[]): string {
  if (raised.length === 0) return `${id}: no concern.`;
  const sections = raised.flatMap(({ concern, strength, score, hint, evidence }) => [
    '',
    `  ${concern} (${strength}, ${score.toFixed(2)}: ${weighed(evidence, hint)})`,
    ...underlined(draft.text, mergeSpans(evidence.flatMap((each) => (each.in === 'text' ? each.spans : [])))),
  ]);
  return [`${id}:`, ...sections].join('\n');
}

/** What a score is made of: 'my-lady 1, hints -0.12'. */
function weighed(evidence: RaisedConcern['evidence'], hint: number): string {
  const parts = evidence.map(({ detector, weight }) => `${detector} ${weight}`);
  return [...parts, ...(Math.abs(hint) < 0.005 ? [] : [`hints ${hint.toFixed(2)}`])].join(', ');
}

/** The lines of a text that a span touches, each with a line of marks under it. */
export function underlined(text: string, spans: readonly Span[]): string[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const marks = [...line].map((character, index, all) => {
      const at = start + all.slice(0, index).join('').length;
      return spans.some((span) => span.start < at + character.length && at < span.end) ? '‾' : ' ';
    });
    return marks.includes('‾') ? [`    ${line}`, `    ${marks.join('').trimEnd()}`] : [];
  });
}
