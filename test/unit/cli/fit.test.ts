import { describe, expect, test } from 'vitest';
import { fitHints, raises, type Known } from '../../../src/cli/fit/concern-hints';
import { fitLogistic, type Row } from '../../../src/cli/fit/logistic';
import { createLook } from '../../../src/cli/fit/seen';
import { compileRules } from '../../../src/detect/compile-rules';
import { someRules } from '../rules-fixture';

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

test('a fit gives weight to what tells, none to what does not, and is the same each time', () => {
  const row = (features: number[], label: boolean): Row => ({ features, label, offset: 0, weight: 1 });
  const rows = [
    ...times(40, row([0], true)),
    ...times(40, row([1], false)),
    ...times(20, row([0, 2], true)),
    ...times(20, row([1, 2], false)),
  ];
  const { weights } = fitLogistic(rows, 4);
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[1]).toBeLessThan(-1);
  expect(weights[2]).toBeCloseTo(0, 1);
  expect(weights[3]).toBe(0);
  expect(fitLogistic(rows, 4)).toEqual({ always: expect.any(Number) as number, weights });
});

describe('hints fitted to drafts', () => {
  const look = createLook(compileRules(someRules()));
  const known = (text: string, isRaised: boolean): Known => ({
    seen: look({ text, surface: 'post', site: 'x' }),
    raises: isRaised,
  });
  const drafts = [
    ...['in the side room', 'bay 1', 'bay 2', 'bay 4', 'bay 5'].flatMap((place) =>
      times(8, known(`on the ward, ${place}`, true)),
    ),
    ...times(30, known('on the ward', false)),
    ...times(60, known('a walk', false)),
  ];
  const hints = fitHints('patient-care', drafts, []);

  test('make of weak evidence what the drafts say it is', () => {
    expect(hints.lexicons['places']).toBeGreaterThan(0.1);
    expect(raises('patient-care', known('on the ward in bay 3', true).seen, hints)).toBe(true);
    expect(raises('patient-care', known('on the ward', false).seen, hints)).toBe(false);
    expect(raises('patient-care', known('bay 3', false).seen, hints)).toBe(false);
  });

  test('learn the words beside the lexicons, those every object knows among them', () => {
    const told = fitHints(
      'patient-care',
      [
        ...times(30, known('on the ward, constructor', true)),
        ...times(30, known('on the ward, tired', false)),
        ...times(60, known('a walk', false)),
      ],
      [],
    );
    expect(told.words['constructor']).toBeGreaterThan(0.1);
    expect(raises('patient-care', known('on the ward, tired', false).seen, told)).toBe(false);
    expect(raises('patient-care', known('on the ward, constructor', true).seen, told)).toBe(true);
  });

  test('keep the promises of the examples, whatever the drafts say', () => {
    const wrong = times(60, known('my lady in bay 2', false));
    const promise = known('my lady in bay 2', true);
    expect(raises('patient-care', promise.seen, fitHints('patient-care', wrong, []))).toBe(false);
    expect(raises('patient-care', promise.seen, fitHints('patient-care', wrong, [promise]))).toBe(true);
  });
});
