import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswered } from '../../../extension/content/answered';
import { CLEAN, type Finding, type Verdict } from '../../../src/finding';
import { finding, spansOf } from '../notice/finding-fixture';

const verdict = (...findings: Finding[]): Verdict => ({ action: findings[0]?.action ?? 'none', findings });
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

const patient = finding({ rule: 'x' });
const grievance = finding({ rule: 'y', action: 'pause' });
const tip = finding({ rule: 'z', action: 'tip' });

describe('what was answered', () => {
  it('holds what holds and was not answered, and says all of it', () => {
    const answered = createAnswered();
    expect(rulesOf(answered.holding('a', verdict(patient, tip)))).toEqual(['x']);
    expect(rulesOf(answered.open('a', verdict(patient, tip)))).toEqual(['x', 'z']);
    expect(answered.holding('a', CLEAN)).toEqual([]);
  });

  it('is not asked again for the same text and rules, and is for any other', () => {
    const answered = createAnswered();
    answered.add('a', verdict(patient, grievance));
    expect(answered.holding('a', verdict(grievance, patient))).toEqual([]);
    expect(answered.open('a', verdict(grievance, patient))).toEqual([]);
    expect(rulesOf(answered.holding('a!', verdict(patient)))).toEqual(['x']);
    expect(rulesOf(answered.holding('a', verdict(patient, finding({ rule: 'w' }))))).toEqual(['w']);
  });

  it('is remembered of the last five hundred', () => {
    const answered = createAnswered();
    for (let count = 0; count <= 500; count++) answered.add(String(count), verdict(patient));
    expect(answered.holding('1', verdict(patient))).toEqual([]);
    expect(answered.holding('0', verdict(patient))).toHaveLength(1);
  });

  it('is asked again where more is asked for than before', () => {
    const answered = createAnswered();
    answered.add('a', verdict(grievance));
    expect(answered.holding('a', verdict({ ...grievance, action: 'avoid' }))).toHaveLength(1);
  });
});

it('of pictures is asked again, since others may stand with the same words', () => {
  const answered = createAnswered();
  const picture = finding({ rule: 'p', concern: 'photo-check', action: 'pause' });
  answered.add('', verdict(picture, grievance));
  expect(rulesOf(answered.holding('', verdict(picture, grievance)))).toEqual(['p']);
});

describe('what was refuted', () => {
  const text = 'A shambles, this rota';
  const shambles = { ...grievance, spans: spansOf(text, 'shambles') };

  it('stays quiet wherever the same words lead to it, and only there', () => {
    const answered = createAnswered();
    answered.refute(text, shambles);
    const longer = 'What a SHAMBLES, this rota, again';
    const there = { ...shambles, spans: spansOf(longer, 'SHAMBLES') };
    expect(answered.holding(longer, verdict(there))).toEqual([]);
    expect(answered.open(longer, verdict(there))).toEqual([]);
    const more = { ...shambles, spans: spansOf(longer, 'SHAMBLES', 'rota') };
    expect(answered.holding(longer, verdict(more))).toHaveLength(1);
    expect(answered.open(longer, verdict({ ...there, rule: 'other' }))).toHaveLength(1);
  });

  it('is asked about once more at submission where it is to be avoided', () => {
    const answered = createAnswered();
    answered.refute('a', patient);
    expect(answered.open('a', verdict(patient))).toEqual([]);
    expect(rulesOf(answered.holding('a', verdict(patient)))).toEqual(['x']);
  });

  it('of a finding in no words counts for that text alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const answered = createAnswered();
        answered.refute(one, grievance);
        expect(answered.open(other, verdict(grievance)).length).toBe(one === other ? 0 : 1);
      }),
    );
  });
});
