import { describe, expect, it } from 'vitest';
import { CLEAN, holds } from '../../../src/finding';
import { hasAcknowledged, withReminder } from '../../../src/managed/acknowledgement';
import { someRules } from '../rules-fixture';

const [pack] = someRules().packs;
if (!pack) throw new Error('the fixture has no pack');

describe('the reminder to acknowledge the policy', () => {
  it('is said of a clean draft too, and holds nothing', () => {
    const { action, findings } = withReminder(CLEAN, pack);
    expect(holds(action)).toBe(false);
    expect(findings).toMatchObject([{ concern: 'acknowledgement', clause: { policy: pack.policy.title } }]);
    expect(findings).toMatchObject([{ reminder: true, spans: [] }]);
  });

  it('comes after whatever holds', () => {
    const held = { ...withReminder(CLEAN, pack).findings[0], concern: 'abuse', action: 'avoid' } as never;
    const { action, findings } = withReminder({ action: 'avoid', findings: [held] }, pack);
    expect(action).toBe('avoid');
    expect(findings.map(({ concern }) => concern)).toEqual(['abuse', 'acknowledgement']);
  });

  it('is over once this version of this pack is acknowledged', () => {
    const inForce = { pack: 'mcc', version: '1.1.0' };
    expect(hasAcknowledged({ ...inForce }, inForce)).toBe(true);
    expect(hasAcknowledged({ ...inForce, version: '1.0.0' }, inForce)).toBe(false);
    expect(hasAcknowledged({ ...inForce, pack: 'mhcc' }, inForce)).toBe(false);
    expect(hasAcknowledged(undefined, inForce)).toBe(false);
  });
});
