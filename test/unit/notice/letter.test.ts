import { describe, expect, it, vi } from 'vitest';
import { letterTo, sourceOf } from '../../../extension/notice/letter';
import { finding } from './finding-fixture';

vi.mock('../../../extension/browser', () => import('./english'));

const { clause } = finding({});

describe('the letter to the communications team', () => {
  it('tells where a clause stands', () => {
    expect(sourceOf(clause)).toBe('NHS Mid and South Essex ICB · Social Media Policy, 6.7');
  });

  it('holds the clause and nothing of the draft', () => {
    const letter = new URL(letterTo({ name: 'Comms', email: 'comms@example.nhs.uk' }, clause));
    expect(letter.protocol + letter.pathname).toBe('mailto:comms@example.nhs.uk');
    expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(letter.searchParams.get('body')).toContain('“Do not discuss patients or patient care”\r\nNHS Mid');
  });

  it('takes no more than an address from the policy', () => {
    const letter = letterTo({ name: 'Comms', email: 'comms@example.nhs.uk?bcc=else@example.org' }, clause);
    expect([...new URL(letter).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
