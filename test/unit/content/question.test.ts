import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../../extension/content/question';
import type { Action, Finding, Verdict } from '../../../src/finding';

function finding(concern: string, action: Action, start: number, end: number): Finding {
  return {
    rule: `common/${concern}`,
    concern,
    action,
    strength: 'strong',
    clause: { organisation: 'A trust', policy: 'Social Media Policy', section: '1', words: 'Mind it.' },
    say: 'Mind it.',
    instead: ['Leave it out.'],
    spans: [{ start, end }],
    evidence: [{ detector: 'words', weight: 1, in: 'text', spans: [{ start, end }] }],
  };
}

function verdict(...findings: Finding[]): Verdict {
  return { action: findings[0]?.action ?? 'none', findings };
}

describe('mergeFindings', () => {
  it('joins the texts of a thread and lets every span point at its own words', () => {
    const { findings, text } = mergeFindings([
      { text: 'in bay 3', verdict: verdict(finding('patient-care', 'avoid', 3, 8)) },
      { text: 'and bay 4', verdict: verdict(finding('patient-care', 'avoid', 4, 9)) },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['bay 3', 'bay 4']);
    expect(findings[0]?.evidence.flatMap(({ spans }) => spans)).toEqual(findings[0]?.spans);
  });

  it('puts the strongest in front, wherever in the thread it is', () => {
    const { findings } = mergeFindings([
      { text: 'a b', verdict: verdict(finding('heated', 'pause', 0, 1)) },
      { text: 'c d', verdict: verdict(finding('patient-care', 'avoid', 0, 1)) },
    ]);
    expect(findings.map(({ concern }) => concern)).toEqual(['patient-care', 'heated']);
  });

  it('leaves evidence that is not in the text alone', () => {
    const asked = finding('press', 'escalate', 0, 1);
    const inReply: Finding = { ...asked, evidence: [{ ...asked.evidence[0]!, in: 'replyTo' }] };
    const { findings } = mergeFindings([
      { text: 'a', verdict: verdict() },
      { text: 'b', verdict: verdict(inReply) },
    ]);
    expect(findings[0]?.evidence).toEqual(inReply.evidence);
    expect(findings[0]?.spans).toEqual([{ start: 3, end: 4 }]);
  });
});
