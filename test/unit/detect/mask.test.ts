import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../../src/detect/mask';

describe('what identifies somebody', () => {
  it.each([
    ['Her NHS number is 999 123 4560, ring me', 'Her NHS number is […], ring me'],
    ['Ring Karen on 07700 900123 or k.w@example.org', 'Ring Karen on […] or […]'],
    ['A walk along the canal', 'A walk along the canal'],
    ['Bay 3 at half past 8', 'Bay 3 at half past 8'],
  ])('is masked, and nothing else: %s', (text, wanted) => {
    expect(masked(text)).toBe(wanted);
  });

  it('is masked wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('my lady', 'in bay', '999 123 4560', '07700 900123', 'ok', 'SW1A 1AA'), {
          maxLength: 8,
        }),
        (parts) => {
          expect(masked(parts.join(', and then, '))).not.toMatch(/999 123 4560|07700 900123/);
        },
      ),
    );
  });
});
