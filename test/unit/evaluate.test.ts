import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/draft';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker, type Checker } from '../../src/evaluate';
import { ACTIONS, holds } from '../../src/finding';
import type { Rules } from '../../src/pack/schema';
import { loadRules } from '../../src/pack/load';
import { someRules, someSources } from './rules-fixture';

const check = checkerOf(someRules());

/** A checker of the fixture with more for patient-care to be recognised by, and more in its rule. */
function checkerWith({ detectors = {}, rule = {} }: { detectors?: object; rule?: object }): Checker {
  const sources = someSources();
  Object.assign(sources.concerns[0]?.data['detectors'] as object, detectors);
  Object.assign((sources.packs[0]?.data['rules'] as object[])[0] as object, rule);
  return checkerOf(loadRules(sources));
}

function checkerOf(rules: Rules): Checker {
  const [pack] = rules.packs;
  if (!pack) throw new Error('the fixture has no pack');
  return createChecker(compileRules(rules), pack);
}

function verdict(text: string, more: Partial<Draft> = {}) {
  return check({ text, surface: 'post', site: 'x', ...more });
}

function marked(text: string, more: Partial<Draft> = {}): string[][] {
  return verdict(text, more).findings.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

test('a finding carries the clause, whom to ask, and the words that led to it', () => {
  const text = 'So my lady in bay 3 is better';
  const [finding] = verdict(text).findings;
  expect(finding).toMatchObject({
    rule: 'test/patient-care',
    action: 'avoid',
    clause: { organisation: 'Test Trust', policy: 'Test Policy', section: '1', words: 'Do not discuss patients' },
    instead: ['Speak of the team.'],
    contact: { name: 'Comms', outOfHours: 'on call' },
    spans: [
      { start: 3, end: 10 },
      { start: 14, end: 19 },
    ],
  });
});

test('a clause’s own address is told before that of the whole policy', () => {
  const clause = { section: '1', words: 'Do not discuss patients', url: 'https://policy.example/1' };
  const [finding] = checkerWith({ rule: { clause } })({
    text: 'my lady in bay 3',
    surface: 'post',
    site: 'x',
  }).findings;
  expect(finding?.clause.url).toBe('https://policy.example/1');
});

test('a rule that names nobody to ask leads to nobody', () => {
  expect(verdict('fuming', { surface: 'reply', account: { kind: 'corporate' } }).findings[0]?.contact).toBeUndefined();
});

test('a clean draft raises nothing', () => {
  expect(verdict('A walk along the canal')).toEqual({ action: 'none', findings: [] });
});

describe('evidence', () => {
  test.each<[string, string, Partial<Draft>, string]>([
    ['weak alone is a tip', 'back on the ward', {}, 'tip'],
    ['weak twice is a finding', 'the ward: lady was discharged', {}, 'avoid'],
    ['of parts too far apart is none', 'lady in red and then some were discharged', {}, 'none'],
    ['of one word for both parts is none', 'discharge', {}, 'none'],
    ['excused in its sentence is none', 'the electoral ward, and a ward', {}, 'none'],
    ['excused in another sentence stands', 'the electoral ward. A ward', {}, 'tip'],
    ['that is innocent is none', 'on labour ward', {}, 'none'],
    ['that says more than the innocent stands', 'my lady labour ward side room', {}, 'avoid'],
    [
      'from the answered text and the picture adds up',
      'on the ward',
      { replyTo: 'how is my mum?', attachments: ['photo'] },
      'avoid',
    ],
    ['from phrases the pack adds counts', 'the lodger is out', {}, 'avoid'],
    ['that the pack excepts is none', 'my lady bay 3', {}, 'none'],
  ])('%s', (_, text, more, action) => {
    expect(verdict(text, more).action).toBe(action);
  });
});

describe('a rule applies', () => {
  const corporate = { account: { kind: 'corporate' } } as const;
  test.each<[string, Partial<Draft>, string]>([
    ['where it says', { surface: 'reply', ...corporate }, 'pause'],
    ['not on another surface', { surface: 'post', ...corporate }, 'none'],
    ['not for another kind of account', { surface: 'reply' }, 'none'],
    ['never in a message, unless it is about patients or personal data', { surface: 'message', ...corporate }, 'none'],
  ])('%s', (_, more, action) => {
    expect(verdict('I am fuming', more).action).toBe(action);
  });

  test('in messages too, if it is about patients', () => {
    expect(verdict('my lady in bay 3', { surface: 'message' }).action).toBe('avoid');
  });
});

test('no pack can have private messages checked for anything but patients and personal data', () => {
  const rules = someRules();
  const packs = rules.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, where: { surfaces: ['message' as const] } })),
  }));
  const judge = checkerOf({ ...rules, packs });
  const { findings } = judge({ text: 'Fuming. My lady in bay 3', surface: 'message', site: 'x' });
  expect(findings.map(({ concern }) => concern)).toEqual(['patient-care']);
});

test('a tip holds nothing, and everything stronger does', () => {
  expect(ACTIONS.filter(holds)).toEqual(['pause', 'escalate', 'avoid']);
  expect(holds('none')).toBe(false);
});

test('the strongest finding stands first', () => {
  const findings = verdict('fuming. my lady in bay 3', { surface: 'reply', account: { kind: 'corporate' } }).findings;
  expect(findings.map(({ action }) => action)).toEqual(['avoid', 'pause']);
});

test('a tip never stands before what holds, and the verdict is the strongest finding’s', () => {
  const { action, findings } = verdict('Back on the ward. I am fuming', {
    surface: 'reply',
    account: { kind: 'corporate' },
  });
  expect(findings.map((each) => `${each.concern} ${each.action}`)).toEqual(['heated pause', 'patient-care tip']);
  expect(action).toBe('pause');
});

test('words of the answered text are not marked in the draft, nor words that speak for it', () => {
  const answering = { replyTo: 'how is my mum?', attachments: ['photo' as const] };
  expect(marked('back on the ward then', answering)).toEqual([['ward']]);
  const judge = checkerWith({ detectors: { general: { phrases: ['in general'], weight: -0.1 } } });
  const text = 'My lady in bay 3 is well in general';
  const [finding] = judge({ text, surface: 'post', site: 'x' }).findings;
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['My lady', 'bay 3']);
});

test.each([
  ['personal', 'none'],
  ['professional', 'none'],
  ['departmental', 'avoid'],
  ['corporate', 'avoid'],
] as const)('what only an official account may not say is, from a %s one: %s', (kind, action) => {
  const judge = checkerWith({ detectors: { claim: { phrases: ['new homes'], circumstances: ['official'] } } });
  expect(judge({ text: 'We built new homes', surface: 'post', site: 'x', account: { kind } }).action).toBe(action);
});

test('marks are exact under emoji, tags and hidden characters', () => {
  expect(marked('😭 #MyLady in b\u200Bay3!')).toEqual([['MyLady', 'b\u200Bay3']]);
});

test('nothing is kept from one draft to the next', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const before = verdict('my lady in bay 3');
      verdict(text);
      expect(verdict('my lady in bay 3')).toEqual(before);
    }),
  );
});

test('in any text, spans lie in it, in order and apart', () => {
  const words = fc.constantFrom(
    'my',
    'lady',
    'bay 3',
    'ward',
    'discharged',
    'side room',
    '.',
    '😭',
    '\n',
    '\u200B',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join(' ')),
      (text) => {
        for (const { spans } of verdict(text).findings) {
          let before = -1;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('the ready reply of a policy is never held against the person who pastes it', () => {
  const rules = someRules();
  const [pack] = rules.packs;
  if (!pack) return;
  const reply = 'I cannot speak of my lady in bay 3 here.';
  const packs = [{ ...pack, rules: pack.rules.map((rule) => ({ ...rule, reply })) }];
  const checkReply = checkerOf({ ...rules, packs });
  expect(checkReply({ text: `Hello. ${reply}`, surface: 'post', site: 'x' }).findings).toEqual([]);
  const text = `${reply} My lady in bay 3`;
  const { findings } = checkReply({ text, surface: 'post', site: 'x' });
  expect(findings.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['My lady', 'bay 3'],
  ]);
});
