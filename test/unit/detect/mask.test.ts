import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../../src/detect/mask';

describe('what identifies somebody', () => {
  it.each([
    ['Her NHS number is 999 123 4560, ring me', 'Her NHS number is […], ring me'],
    ['Ring Karen on 07700 900123 or k.w@example.org', 'Ring Karen on […] or […]'],
    ['MRN 4471902 for JG 10 37 56 A', 'MRN […] for […]'],
    ['licence MORGA657054SM9IJ, card 4111 1111 1111 1111', 'licence […], card […]'],
    ['DOB 3/4/51, of 14 Larch Road, SS99 1AA', 'DOB […], of […], […]'],
    ['the white Corsa BD51 SMR', 'the white Corsa […]'],
    ['A walk along the canal', 'A walk along the canal'],
    ['Bay 3 at half past 8', 'Bay 3 at half past 8'],
  ])('is masked, and nothing else: %s', (text, wanted) => {
    expect(masked(text)).toBe(wanted);
  });

  it.each([
    ['case 123456 and 12-34-56', 'case […] and […]'],
    ['case １２３４５６', 'case […]'],
    ['case 12345 of 2026', 'case 12345 of 2026'],
    ['ring extension 1234567 or 07700 900123 4', 'ring extension […] or […]'],
  ])('so is any number of six digits or more, and none of fewer: %s', (text, wanted) => {
    expect(masked(text)).toBe(wanted);
  });

  it('is masked once and whole where one reading of it reaches further than another', () => {
    expect(masked('ring 07700 900123@example.org now')).toBe('ring […] now');
    expect(masked('See 14 Larch Road SS99 1AA.')).toBe('See […] […].');
  });

  it('is masked among swearing, which says of nobody who they are', () => {
    expect(masked('sh1t, f**k, 07700 900123')).toBe('sh1t, f**k, […]');
    expect(masked('what a load of sh1t')).toBe('what a load of sh1t');
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
