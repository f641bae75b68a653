import { describe, expect, it, vi } from 'vitest';
import { createChecks } from '../../../extension/content/checks';
import type { Draft } from '../../../src/draft';
import { CLEAN, type Verdict } from '../../../src/finding';

const HELD: Verdict = { action: 'avoid', findings: [] };

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return { text, surface: 'post', site: 'x', ...more };
}

/** A judge whose answers are given by hand. */
function createJudge() {
  const asked: { revision: number; text: string; answer: (verdict: Verdict | undefined) => void }[] = [];
  const heard: Verdict[] = [];
  const checks = createChecks(
    (revision, { text }) => new Promise((answer) => asked.push({ revision, text, answer })),
    (verdict) => heard.push(verdict),
  );
  return { asked, heard, checks };
}

describe('createChecks', () => {
  it('finds a draft without words clean, and asks nobody', async () => {
    const { asked, checks } = createJudge();
    expect(checks.known(draft(' \n'))).toBe(CLEAN);
    expect(await checks.ask(draft(''))).toBe(CLEAN);
    expect(asked).toEqual([]);
  });

  it('takes a draft that answers somebody else, or other words, for another one', async () => {
    const { asked, checks } = createJudge();
    const toOne = draft('Well played', { surface: 'reply', answeredHandle: 'someclub' });
    void checks.ask(toOne);
    asked[0]?.answer(HELD);
    await vi.waitFor(() => expect(checks.known(toOne)).toBe(HELD));
    expect(checks.known({ ...toOne, answeredHandle: 'another' })).toBeUndefined();
    expect(checks.known({ ...toOne, replyTo: 'Two nil' })).toBeUndefined();
  });

  it('has a picture without words judged', async () => {
    const { asked, checks } = createJudge();
    const answer = checks.ask(draft('', { attachments: ['photo'] }));
    asked[0]?.answer(HELD);
    expect(await answer).toBe(HELD);
  });

  it('knows the verdict for exactly the draft that was judged', async () => {
    const { asked, checks } = createJudge();
    const answer = checks.ask(draft('one'));
    asked[0]?.answer(HELD);
    expect(await answer).toBe(HELD);
    expect(checks.known(draft('one'))).toBe(HELD);
    expect(checks.known(draft('one '))).toBeUndefined();
    expect(checks.known(draft('one', { replyTo: 'a question' }))).toBeUndefined();
    expect(checks.known(draft('one', { attachments: ['photo'] }))).toBeUndefined();
    expect(checks.known(draft('one', { circumstances: ['agreed'] }))).toBeUndefined();
  });

  it('has one check in flight and then the newest, and drops the late answer', async () => {
    const { asked, heard, checks } = createJudge();
    const first = checks.ask(draft('a'));
    const second = checks.ask(draft('ab'));
    const third = checks.ask(draft('abc'));
    expect(asked.map(({ text }) => text)).toEqual(['a']);
    asked[0]?.answer(HELD);
    expect(await Promise.all([first, second])).toEqual([undefined, undefined]);
    await expect.poll(() => asked.map(({ text }) => text)).toEqual(['a', 'abc']);
    asked[1]?.answer(CLEAN);
    expect(await third).toBe(CLEAN);
    expect(heard).toEqual([CLEAN]);
    expect(asked.map(({ revision }) => revision)).toEqual([1, 3]);
  });

  it('asks once for the same draft however often it is wanted', async () => {
    const { asked, checks } = createJudge();
    const answers = [checks.ask(draft('one')), checks.ask(draft('one'))];
    asked[0]?.answer(CLEAN);
    expect(await Promise.all(answers)).toEqual([CLEAN, CLEAN]);
    expect(asked).toHaveLength(1);
  });

  it('asks again after there was no answer', async () => {
    const { asked, checks } = createJudge();
    const failed = checks.ask(draft('one'));
    asked[0]?.answer(undefined);
    expect(await failed).toBeUndefined();
    const answered = checks.ask(draft('one'));
    asked[1]?.answer(HELD);
    expect(await answered).toBe(HELD);
  });

  it('forgets what was judged, and who waits gets the verdict that is asked for anew', async () => {
    const { asked, heard, checks } = createJudge();
    const known = checks.ask(draft('one'));
    asked[0]?.answer(HELD);
    await known;
    checks.forget();
    expect(checks.known(draft('one'))).toBeUndefined();
    const waiting = checks.ask(draft('one'));
    checks.forget();
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    asked[1]?.answer(HELD);
    asked[2]?.answer(CLEAN);
    expect(await waiting).toBe(CLEAN);
    expect(heard).toEqual([HELD, CLEAN]);
  });
});
