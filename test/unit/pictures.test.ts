import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import type { Draft } from '../../src/draft';
import { createChecker } from '../../src/evaluate';

const rules = readRules('rules');
const compiled = compileRules(rules);
const CREW = 'Night crew looking tired at the nurses’ station';
const SUNRISE = 'The sunrise over the pier';
const PHOTO: Partial<Draft> = { attachments: ['photo'], circumstances: ['unasked'] };

function findings(id: string, text: string, more: Partial<Draft>) {
  const pack = rules.packs.find((each) => each.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  const verdict = createChecker(compiled, pack)({ text, site: 'x', surface: 'post', ...more });
  return verdict.findings.map(({ concern, action }) => `${concern} ${action}`);
}

describe('whether all who are shown agreed', () => {
  test.each<[string, string, Partial<Draft>, string[]]>([
    ['of any picture', SUNRISE, PHOTO, ['photo-check pause']],
    ['of a film without a word', '', { ...PHOTO, attachments: ['video'] }, ['photo-check pause']],
    ['once, where the words raise it as well', CREW, PHOTO, ['photo-consent avoid']],
  ])('is asked %s', (_, text, more, expected) => {
    expect(findings('mse-icb', text, more)).toEqual(expected);
  });

  test.each<[string, string, Partial<Draft>]>([
    ['where it was ticked', SUNRISE, { ...PHOTO, circumstances: ['agreed'] }],
    ['where it was ticked, whatever the words are', CREW, { ...PHOTO, circumstances: ['agreed'] }],
    ['of a link', SUNRISE, { attachments: ['link'] }],
    ['in a private message', SUNRISE, { ...PHOTO, surface: 'message' }],
  ])('is not asked %s', (_, text, more) => {
    expect(findings('mse-icb', text, more)).toEqual([]);
  });

  test('is all that the tick answers', () => {
    const both = findings('mse-icb', 'My lady in bay 3 had her hip op', { ...PHOTO, circumstances: ['agreed'] });
    expect(both).toContain('patient-care avoid');
  });

  test.each(['common', 'mhcc', 'meccg139', 'heft-pol014', 'mcc'])('is not asked of any picture by %s', (id) => {
    expect(findings(id, SUNRISE, PHOTO)).toEqual([]);
  });
});
