import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/detect/compile-rules';
import { Engine, type RaisedConcern } from '../../../src/detect/engine';
import { hinted } from '../../../src/detect/hints';
import type { Draft } from '../../../src/draft';
import { loadRules } from '../../../src/pack/load';
import { someSources } from '../rules-fixture';

/** Rules whose patient-care has these hints. */
function rulesWith(hints: Record<string, unknown>) {
  const sources = someSources();
  const [concern] = sources.concerns;
  (concern?.data['detectors'] as Record<string, unknown>)['number'] = { identifier: 'nhs-number' };
  sources.hints.push({ file: 'hints/patient-care.yaml', data: { hints: 'patient-care', ...hints } });
  return loadRules(sources);
}

function judge(hints: Record<string, unknown>, draft: Partial<Draft>): RaisedConcern[] {
  return new Engine(compileRules(rulesWith(hints))).judge({ text: '', surface: 'post', site: 'x', ...draft });
}

const strengths = (raised: readonly RaisedConcern[]) => raised.map(({ strength }) => strength);

describe('hints', () => {
  test('a lexicon in the text makes a weak concern strong, and the evidence stays the detectors', () => {
    const [raised] = judge({ lexicons: { places: 0.25 } }, { text: 'On the ward, in the side room' });
    expect(raised).toMatchObject({ strength: 'strong', hint: expect.closeTo(0.25) as number });
    expect(raised?.evidence).toMatchObject([{ detector: 'hint', weight: 0.8, spans: [{ start: 7, end: 11 }] }]);
    expect(strengths(judge({ lexicons: { places: 0.25 } }, { text: 'On the ward' }))).toEqual(['weak']);
  });

  test('a detector is trusted less than its weight, with others or alone', () => {
    const text = 'My lady in the side room';
    expect(strengths(judge({}, { text }))).toEqual(['strong']);
    expect(strengths(judge({ detectors: { 'my-lady': -0.1 } }, { text }))).toEqual(['weak']);
    expect(strengths(judge({ detectors: { 'my-lady': -0.3 } }, { text }))).toEqual([]);
  });

  test('a word counts once, as it is read, in just this form', () => {
    const hints = { words: { again: 0.2, constructor: 0.2 } };
    expect(strengths(judge(hints, { text: 'On the ward' }))).toEqual(['weak']);
    const [raised] = judge(hints, { text: 'On the ward AGAIN, and ágain' });
    expect(raised).toMatchObject({ strength: 'strong', hint: expect.closeTo(0.2) as number });
    expect(strengths(judge(hints, { text: 'On the ward against it' }))).toEqual(['weak']);
  });

  test('what is attached and what is answered count', () => {
    const hints = { always: -0.1, draft: { photo: 0.2, replyTo: 0.2 } };
    expect(strengths(judge(hints, { text: 'On the ward' }))).toEqual([]);
    expect(strengths(judge(hints, { text: 'On the ward', replyTo: 'Where?' }))).toEqual(['weak']);
    expect(strengths(judge(hints, { text: 'On the ward', attachments: ['photo'] }))).toEqual(['strong']);
  });

  test('raise nothing without half of the evidence it takes', () => {
    const hints = { always: 1, lexicons: { places: 1 }, words: { side: 1 }, draft: { photo: 1 } };
    expect(judge(hints, { text: 'bay 4, side room', attachments: ['link'] })).toEqual([]);
  });

  test('take nothing from an identifier, nor from the phrases of a pack', () => {
    const hints = { always: -1 };
    expect(strengths(judge(hints, { text: 'NHS number 999 000 0018' }))).toEqual(['strong']);
    const rules = rulesWith(hints);
    const engine = new Engine(compileRules(rules), rules.packs[0]);
    expect(strengths(engine.judge({ text: 'the lodger', surface: 'post', site: 'x' }))).toEqual(['strong']);
  });

  test('move a score by half of what raises a concern at most, and what is certain never down', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.boolean(), (score, hint, isCertain) => {
        const moved = hinted(score, hint, isCertain) - score;
        expect(Math.abs(moved)).toBeLessThanOrEqual(0.5 + 1e-9);
        if (isCertain) expect(moved).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
