import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countDown } from '../../../extension/notice/countdown';

describe('the countdown', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells each second once, and leaves no timer behind', () => {
    const told: number[] = [];
    countDown(5, (left) => told.push(left), new AbortController().signal);
    expect(told).toEqual([5]);
    vi.advanceTimersByTime(2999);
    expect(told).toEqual([5, 4, 3]);
    vi.advanceTimersByTime(2001);
    expect(told).toEqual([5, 4, 3, 2, 1, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when the dialog closes', () => {
    const told: number[] = [];
    const closed = new AbortController();
    countDown(5, (left) => told.push(left), closed.signal);
    vi.advanceTimersByTime(1000);
    closed.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toEqual([5, 4]);
  });

  it('tells nothing when it was closed before it began', () => {
    const tell = vi.fn();
    countDown(5, tell, AbortSignal.abort());
    expect(tell).not.toHaveBeenCalled();
  });
});
