import { describe, expect, it } from 'vitest';
import { holdingOf, offered } from '../../../extension/notice/holding';
import { FIRST_MANNER } from '../../../extension/manner';
import type { Finding } from '../../../src/finding';
import { finding } from './finding-fixture';

const FREE = { seconds: 0, ask: false, avoid: undefined };
const confirm = (label: string) => ({ kind: 'confirm', label });
const asked = (...findings: Finding[]) => holdingOf(findings, FIRST_MANNER);

describe('what the gate asks', () => {
  it.each([
    ['tip', FREE],
    ['pause', { ...FREE, seconds: 5 }],
    ['escalate', { ...FREE, ask: true }],
    ['avoid', { ...FREE, avoid: confirm('confirmPatientCare') }],
  ] as const)('%s', (action, wanted) => {
    expect(asked(finding({ action }))).toEqual(wanted);
  });

  it('asks nothing when no verdict came', () => {
    expect(asked()).toEqual(FREE);
  });

  it('asks what each finding asks, and has one thing to tick', () => {
    const findings = [
      finding({ concern: 'personal-data' }),
      finding({ concern: 'patient-care' }),
      finding({ concern: 'press', action: 'escalate' }),
      finding({ concern: 'heated', action: 'pause' }),
    ];
    expect(asked(...findings)).toEqual({ seconds: 5, ask: true, avoid: confirm('confirmSeveral') });
    expect(asked(finding({ concern: 'personal-data' })).avoid).toEqual(confirm('confirmPersonalData'));
    expect(asked(finding({ concern: 'confidential' })).avoid).toEqual(confirm('confirmOther'));
  });

  it('has a picture ticked instead of waited for, with whatever else is asked', () => {
    const picture = finding({ concern: 'photo-check', action: 'pause' });
    expect(asked(picture)).toEqual({ ...FREE, avoid: confirm('confirmPictures') });
    expect(asked(finding({ concern: 'photo-check', action: 'tip' }))).toEqual(FREE);
    expect(asked(picture, finding({ concern: 'heated', action: 'pause' }))).toEqual({
      ...FREE,
      seconds: 5,
      avoid: confirm('confirmPictures'),
    });
    expect(asked(picture, finding({})).avoid).toEqual(confirm('confirmSeveral'));
    const reasons = ['It is already public'];
    expect(holdingOf([picture], { avoid: 'block', reasons }).avoid).toEqual(confirm('confirmPictures'));
    expect(holdingOf([picture, finding({})], { avoid: 'justify', reasons }).avoid).toEqual({
      kind: 'justify',
      reasons,
    });
  });

  it('asks for a reason, or lets nothing through and offers whom to ask, where the employer wants that', () => {
    const reasons = ['It is already public'];
    expect(holdingOf([finding({})], { avoid: 'justify', reasons }).avoid).toEqual({ kind: 'justify', reasons });
    const blocked = holdingOf([finding({})], { avoid: 'block', reasons });
    expect(blocked).toEqual({ seconds: 0, ask: true, avoid: { kind: 'block' } });
    expect(holdingOf([finding({ action: 'pause' })], { avoid: 'block', reasons }).avoid).toBeUndefined();
  });
});

it('offers the employer’s reasons, ours where there are none, and both where each of theirs is added', () => {
  const usual = ['It is already public', 'They agreed'];
  expect(offered([], usual)).toEqual(usual);
  expect(offered(['It is in the minutes'], usual)).toEqual(['It is in the minutes']);
  expect(offered(['+It is in the minutes', '+They agreed'], usual)).toEqual([...usual, 'It is in the minutes']);
  expect(offered(['It is in the minutes', '+They agreed'], usual)).toEqual(['It is in the minutes', 'They agreed']);
});
