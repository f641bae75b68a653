import { describe, expect, it } from 'vitest';
import { holdingOf } from '../../../extension/notice/holding';
import { finding } from './finding-fixture';

const FREE = { seconds: 0, ask: false, confirm: undefined };

describe('what the gate asks', () => {
  it.each([
    ['tip', FREE],
    ['pause', { ...FREE, seconds: 5 }],
    ['escalate', { ...FREE, ask: true }],
    ['avoid', { ...FREE, confirm: 'confirmPatientCare' }],
  ] as const)('%s', (action, asked) => {
    expect(holdingOf([finding({ action })])).toEqual(asked);
  });

  it('asks nothing when no verdict came', () => {
    expect(holdingOf([])).toEqual(FREE);
  });

  it('asks what each finding asks, and has one thing to tick', () => {
    const findings = [
      finding({ concern: 'personal-data' }),
      finding({ concern: 'patient-care' }),
      finding({ concern: 'press', action: 'escalate' }),
      finding({ concern: 'heated', action: 'pause' }),
    ];
    expect(holdingOf(findings)).toEqual({ seconds: 5, ask: true, confirm: 'confirmSeveral' });
    expect(holdingOf([finding({ concern: 'personal-data' })]).confirm).toBe('confirmPersonalData');
    expect(holdingOf([finding({ concern: 'confidential' })]).confirm).toBe('confirmOther');
  });
});
