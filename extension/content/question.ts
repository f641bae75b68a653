import { byStrength, type Evidence, type Finding, type Span, type Verdict } from '../../src/finding';

/** One text and what was found in it. */
interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
}

/** Stands between the texts of several boxes. */
const BETWEEN = '\n\n';

/**
 * What the gate asks about: the findings of every box of one submission over their joined text, one finding a rule,
 * strongest first.
 */
export function mergeFindings(boxes: readonly Judged[]): { findings: Finding[]; text: string } {
  const merged = new Map<string, Finding>();
  let offset = 0;
  for (const { text, verdict } of boxes) {
    for (const finding of verdict.findings) {
      const moved = shifted(finding, offset);
      const same = merged.get(finding.rule);
      merged.set(finding.rule, same ? joined(same, moved) : moved);
    }
    offset += text.length + BETWEEN.length;
  }
  return { findings: [...merged.values()].sort(byStrength), text: boxes.map(({ text }) => text).join(BETWEEN) };
}

function joined(a: Finding, b: Finding): Finding {
  return { ...a, spans: [...a.spans, ...b.spans], evidence: [...a.evidence, ...b.evidence] };
}

function shifted(finding: Finding, by: number): Finding {
  return {
    ...finding,
    spans: finding.spans.map((span) => shiftedSpan(span, by)),
    evidence: finding.evidence.map((piece) => shiftedEvidence(piece, by)),
  };
}

function shiftedEvidence(piece: Evidence, by: number): Evidence {
  return piece.in === 'text' ? { ...piece, spans: piece.spans.map((span) => shiftedSpan(span, by)) } : piece;
}

function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
