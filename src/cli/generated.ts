import { clauseReference } from '../clauses/reference';
import { generatedFiles } from '../deploy/generated';
import type { Settings } from '../deploy/settings';
import { readAuthored, withoutItsExamples } from './read-authored';
import { readRules } from './rules-folder';

/** The folder of the samples. What stands in `OUR_COUNCIL` was written by hand, all else is generated. */
export const SAMPLES = 'docs/samples';
export const OUR_COUNCIL = 'our-council';

/** Everything that `npm run generate` writes, made anew from the managed keys, the council's own files and the rules. */
export function generated(): ReturnType<typeof generatedFiles> {
  const read = (name: string) => readAuthored(`${SAMPLES}/${OUR_COUNCIL}/${name}.yaml`);
  return [
    ...generatedFiles({ settings: read('settings') as Settings, packs: [withoutItsExamples(read('pack'))] }),
    { path: 'docs/clauses.md', text: clauseReference(readRules('rules')) },
  ];
}
