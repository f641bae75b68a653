import { describe, expect, it, vi } from 'vitest';
import { letterTo, messageOf, sourceOf } from '../../../extension/notice/letter';
import { finding } from './finding-fixture';

vi.mock('../../../extension/native', () => import('./english'));

const { clause } = finding({});

describe('the letter to the communications team', () => {
  it('tells where a clause stands', () => {
    expect(sourceOf(clause)).toBe('NHS Mid and South Essex ICB · Social Media Policy, 6.7');
  });

  it('has the clause, the page and the draft, as far as a mail program takes it', () => {
    const message = messageOf(clause, 'https://x.com/home', 'My lady […]');
    expect(message).toContain('“Do not discuss patients or patient care”\nNHS Mid');
    expect(message).toContain('Where: https://x.com/home\n\nWhat I was going to post:\nMy lady […]');
    expect(messageOf(clause, 'https://x.com/home', undefined)).not.toContain('going to post');
    expect(messageOf(clause, '', 'a'.repeat(5_000)).length).toBeLessThan(1_500);
  });

  it('is opened whole', () => {
    const letter = new URL(letterTo({ name: 'Comms', email: 'comms@example.nhs.uk' }, 'One\ntwo & three'));
    expect(letter.protocol + letter.pathname).toBe('mailto:comms@example.nhs.uk');
    expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(letter.searchParams.get('body')).toBe('One\r\ntwo & three');
  });

  it('takes no more than an address from the policy', () => {
    const letter = letterTo({ name: 'Comms', email: 'comms@example.nhs.uk?bcc=else@example.org' }, '');
    expect([...new URL(letter).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
