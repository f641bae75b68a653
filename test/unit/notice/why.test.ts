import { describe, expect, it, vi } from 'vitest';
import { whyOf } from '../../../extension/notice/why';
import { finding, spansOf } from './finding-fixture';

vi.mock('../../../extension/native', () => import('./english'));

describe('why we speak', () => {
  it('quotes the words that led to the finding, in the order they stand', () => {
    const text = 'My lady in bay 3 finally went home';
    const spans = spansOf(text, 'My lady in bay 3', 'went home');
    expect(whyOf(finding({ spans }), text)).toBe('Because you wrote ‘My lady in bay 3’, ‘went home’.');
  });

  it('quotes at most three, and says that there are more', () => {
    const text = 'one two three four';
    const spans = spansOf(text, 'one', 'two', 'three', 'four');
    expect(whyOf(finding({ spans }), text)).toBe('Because you wrote ‘one’, ‘two’, ‘three’ and more.');
  });

  it('says the same words once, on one line', () => {
    const text = 'bed 4 and\nbed 4';
    expect(whyOf(finding({ spans: spansOf(text, 'bed 4', 'and\nbed 4', 'bed 4') }), text)).toBe(
      'Because you wrote ‘bed 4’, ‘and bed 4’.',
    );
  });

  it('cuts a long quotation at a whole word', () => {
    const text = 'the gentleman who came in on Tuesday night with his daughter and her dog';
    expect(whyOf(finding({ spans: spansOf(text, text) }), text)).toBe(
      'Because you wrote ‘the gentleman who came in on Tuesday night with…’.',
    );
  });

  it('never tears a character in two', () => {
    const text = `${'a'.repeat(47)}😭${'a'.repeat(20)}`;
    expect(whyOf(finding({ spans: spansOf(text, text) }), text)).toBe(`Because you wrote ‘${'a'.repeat(47)}…’.`);
  });

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [3, '3 days ago'],
  ])('tells that something like it was posted %i days ago', (days, when) => {
    const time = new Date();
    time.setDate(time.getDate() - days);
    expect(whyOf(finding({ postedBefore: time.getTime() }), '')).toBe(`You posted something very like this ${when}.`);
  });

  it('tells when it is not the words', () => {
    const evidence = (place: 'replyTo' | 'draft') => [{ detector: 'any', weight: 1, in: place, spans: [] }];
    expect(whyOf(finding({ evidence: evidence('replyTo') }), '')).toBe('Because of the post you are answering.');
    expect(whyOf(finding({ evidence: evidence('draft') }), '')).toBe(
      'Because of what is in your post besides its words.',
    );
    const about = [{ detector: 'any', weight: 1, in: 'about', spans: [] } as const];
    for (const each of [finding({}), finding({ evidence: about })]) expect(whyOf(each, '')).toBeUndefined();
  });
});
