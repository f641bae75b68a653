import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRules } from '../../../src/pack/load';
import { RuleErrors, type Problem } from '../../../src/pack/problem';
import { someSources } from '../rules-fixture';

type Sources = ReturnType<typeof someSources>;

function problemsOf(spoil: (sources: Sources) => void): readonly Problem[] {
  const sources = someSources();
  spoil(sources);
  try {
    loadRules(sources);
  } catch (error) {
    if (error instanceof RuleErrors) return error.problems;
    throw error;
  }
  return [];
}

/** The pack's first rule, to be spoilt. */
function firstRule(sources: Sources): Record<string, unknown> {
  return (sources.packs[0]?.data['rules'] as Record<string, unknown>[])[0] as Record<string, unknown>;
}

function detectors(sources: Sources): Record<string, Record<string, unknown>> {
  return sources.concerns[0]?.data['detectors'] as Record<string, Record<string, unknown>>;
}

test('rule files without fault load', () => {
  expect(problemsOf(() => undefined)).toEqual([]);
});

describe('what is wrong is told with file, path, value and what is allowed', () => {
  test.each<[string, (sources: Sources) => unknown, Problem]>([
    [
      'an unknown key',
      (sources) => (firstRule(sources)['clauses'] = 7),
      {
        file: 'packs/test.yaml',
        path: 'rules[0].clauses',
        value: 7,
        message:
          'this key is not known here: check its spelling and how far it is indented; allowed here: action, also, clause, concern, contact, examples, except, instead, reply, say, where; did you mean clause?',
      },
    ],
    [
      'a missing clause',
      (sources) => delete firstRule(sources)['clause'],
      {
        file: 'packs/test.yaml',
        path: 'rules[0].clause',
        value: undefined,
        message: 'is missing: needs section and words, each on a line of its own and indented beneath it',
      },
    ],
    [
      'a clause without words',
      (sources) => (firstRule(sources)['clause'] = { section: '1', words: ' ' }),
      { file: 'packs/test.yaml', path: 'rules[0].clause.words', value: ' ', message: 'needs some words' },
    ],
    [
      'an action that is none',
      (sources) => (firstRule(sources)['action'] = 'stop'),
      {
        file: 'packs/test.yaml',
        path: 'rules[0].action',
        value: 'stop',
        message: 'needs one of: tip, pause, escalate, avoid; did you mean avoid?',
      },
    ],
    [
      'a bad pattern',
      (sources) => (firstRule(sources)['also'] = ['my (lady']),
      {
        file: 'packs/test.yaml',
        path: 'rules[0].also[0]',
        value: 'my (lady',
        message: `'(' is never closed (at character 9)`,
      },
    ],
    [
      'a lexicon that is not there',
      (sources) => ((detectors(sources)['hint'] as Record<string, unknown>)['phrases'] = ['in <place>']),
      {
        file: 'concerns/patient-care.yaml',
        path: 'detectors.hint.phrases[0]',
        value: 'in <place>',
        message:
          'there is no word list <place>: needs a word list that is there (they are in rules/lexicons), or <number>, <capital>, <shout>, <emoji>, <mention>, <url>, <word>, <question>; did you mean <places>?',
      },
    ],
    [
      'a duplicate id',
      (sources) => sources.packs.push({ ...(sources.packs[0] as Sources['packs'][number]), file: 'packs/again.yaml' }),
      { file: 'packs/again.yaml', path: 'id', value: 'test', message: 'this id is already taken by packs/test.yaml' },
    ],
    [
      'a rule for a concern that is not there',
      (sources) => (firstRule(sources)['concern'] = 'patients'),
      {
        file: 'packs/test.yaml',
        path: 'rules[0].concern',
        value: 'patients',
        message: 'no such concern; there are: heated, patient-care',
      },
    ],
    [
      'hints for a concern that is not there',
      (sources) => sources.hints.push({ file: 'hints/heat.yaml', data: { hints: 'heat' } }),
      {
        file: 'hints/heat.yaml',
        path: 'hints',
        value: 'heat',
        message: 'no such concern; there are: heated, patient-care; did you mean heated?',
      },
    ],
    [
      'a hint of a detector that is not there',
      (sources) =>
        sources.hints.push({ file: 'hints/heated.yaml', data: { hints: 'heated', detectors: { shouts: 1 } } }),
      {
        file: 'hints/heated.yaml',
        path: 'detectors.shouts',
        value: 'shouts',
        message: 'no such detector; there are: shouting',
      },
    ],
    [
      'a hint of a lexicon that is not there',
      (sources) => sources.hints.push({ file: 'hints/heated.yaml', data: { hints: 'heated', lexicons: { place: 1 } } }),
      {
        file: 'hints/heated.yaml',
        path: 'lexicons.place',
        value: 'place',
        message:
          'there is no word list <place>: needs a word list that is there (they are in rules/lexicons), or <number>, <capital>, <shout>, <emoji>, <mention>, <url>, <word>, <question>; did you mean <places>?',
      },
    ],
    [
      'a contact that is not there',
      (sources) => (firstRule(sources)['contact'] = 'hr'),
      { file: 'packs/test.yaml', path: 'rules[0].contact', value: 'hr', message: 'no such contact; there are: comms' },
    ],
    [
      'a detector with two kinds of evidence',
      (sources) => ((detectors(sources)['hint'] as Record<string, unknown>)['identifier'] = 'phone'),
      {
        file: 'concerns/patient-care.yaml',
        path: 'detectors.hint',
        value: { phrases: ['ward'], weight: 0.8, unless: ['electoral ward'], identifier: 'phone' },
        message: 'needs only one of phrases, near and identifier',
      },
    ],
    [
      'a weight beyond 1',
      (sources) => ((detectors(sources)['hint'] as Record<string, unknown>)['weight'] = 2),
      { file: 'concerns/patient-care.yaml', path: 'detectors.hint.weight', value: 2, message: 'needs at most 1' },
    ],
    [
      'a lexicon that contains itself',
      (sources) => ((sources.lexicons[0] as Sources['lexicons'][number]).data['entries'] = ['in <places>']),
      { file: 'lexicons/places.yaml', path: 'entries', value: undefined, message: 'lexicon <places> contains itself' },
    ],
    [
      'a rule without examples that must pass',
      (sources) => (firstRule(sources)['examples'] = { flags: ['a'], passes: [] }),
      {
        file: 'packs/test.yaml',
        path: 'rules[0].examples.passes',
        value: [],
        message: 'needs at least one example that must not be found',
      },
    ],
    [
      'something that is no pack at all',
      (sources) => ((sources.packs[0] as { data: unknown }).data = 'a text'),
      {
        file: 'packs/test.yaml',
        path: '',
        value: 'a text',
        message: 'needs id, version, policy, organisation and rules, each on a line of its own and indented beneath it',
      },
    ],
  ])('%s', (_, spoil, problem) => {
    expect(problemsOf((sources) => void spoil(sources))).toContainEqual(problem);
  });

  test('in one message, a line a problem', () => {
    expect(() => {
      const sources = someSources();
      firstRule(sources)['action'] = 'stop';
      firstRule(sources)['instead'] = [];
      loadRules(sources);
    }).toThrow(
      [
        'packs/test.yaml: rules[0].action: needs one of: tip, pause, escalate, avoid; did you mean avoid? (found "stop")',
        'packs/test.yaml: rules[0].instead: needs at least one thing to do instead (found an empty list)',
      ].join('\n'),
    );
  });
});

test('whatever stands where a pack should be, it loads or says why not', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('id', 'rules', 'contacts', 'policy', 'organisation'), (junk, key) => {
      expect(() =>
        problemsOf((sources) => void ((sources.packs[0] as Sources['packs'][number]).data[key] = junk)),
      ).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});
