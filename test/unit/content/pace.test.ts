import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../../extension/content/pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function create(signal = new AbortController().signal) {
  const what = vi.fn();
  return { what, pace: createPace(50, what, signal) };
}

test('the first is done at once, and the last of a burst is never left out', () => {
  const { what, pace } = create();
  expect(pace.want()).toBe(true);
  for (let at = 0; at < 3; at++) {
    vi.advanceTimersByTime(10);
    expect(pace.want()).toBe(false);
  }
  expect(what).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(20);
  expect(what).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('however long a burst lasts, it is done once in each interval', () => {
  const { what, pace } = create();
  for (let at = 0; at < 1_000; at += 5) {
    pace.want();
    vi.advanceTimersByTime(5);
  }
  expect(what.mock.calls.length).toBeLessThanOrEqual(21);
  expect(what.mock.calls.length).toBeGreaterThanOrEqual(19);
});

test('hurried, it is done at once and leaves no timer behind', () => {
  const { what, pace } = create();
  pace.want();
  pace.want();
  pace.hurry();
  expect(pace.want()).toBe(true);
  expect(what).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is done once it is over', () => {
  const over = new AbortController();
  const { what, pace } = create(over.signal);
  pace.want();
  pace.want();
  over.abort();
  vi.advanceTimersByTime(100);
  expect(what).toHaveBeenCalledTimes(1);
});

test('what takes long is done less often, but never put off for longer than a card would be', () => {
  const { what, pace } = create();
  let takes = 3;
  what.mockImplementation(() => vi.advanceTimersByTime(takes));
  const wait = () => {
    const before = performance.now();
    for (const asked = what.mock.calls.length; what.mock.calls.length === asked; vi.advanceTimersByTime(1)) pace.want();
    return performance.now() - before;
  };
  wait();
  expect(wait()).toBeGreaterThan(140);
  takes = 100;
  wait();
  takes = 0;
  expect(wait()).toBeLessThan(260);
  expect(wait()).toBeLessThan(60);
});
