import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRules } from '../../../src/cli/rules-folder';
import { parseValues } from '../../../src/managed/parse';
import { readCustomPack } from '../../../src/pack/custom';
import { withoutExamples } from '../../../src/pack/schema';

/** The files that docs/admin.md has an administrator write. */
const [pack, settings] = [...readFileSync('docs/admin.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text]) => parse(text as string) as Record<string, unknown>,
);

it('the pack and the settings that an administrator starts with are good', () => {
  const { packs, concerns, lexicons } = withoutExamples(readRules('rules'));
  const known = {
    packs,
    concerns: new Set(concerns.map(({ concern }) => concern)),
    lexicons: new Set(lexicons.map(({ lexicon }) => lexicon)),
  };
  expect(readCustomPack('our-trust.yaml', pack, known).problems).toEqual([]);
  expect(settings).toHaveProperty('organisation', pack?.['id']);
  expect(parseValues(settings ?? {}).refusals).toEqual([]);
});
