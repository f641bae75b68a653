import { unpacking } from '../../../src/cli/unpacking';
import { compileRules } from '../../../src/detect/compile-rules';
import { COMMON } from '../../../src/managed/effective';
import { judgePolicy, NO_RAW_POLICY, type Ground, type RawPolicy } from '../../../src/managed/judge';
import { withoutExamples } from '../../../src/pack/schema';
import { someRules } from '../rules-fixture';

export const rules = compileRules(withoutExamples(someRules()));
const [test] = rules.packs;
if (!test) throw new Error('the fixture has no pack');

export const ground: Ground = {
  packs: [{ ...test, id: COMMON }, test],
  concerns: new Set(rules.concerns.map(({ name }) => name)),
  lexicons: new Set(rules.table.lexicons),
  version: '1.2.0',
  unpacking,
};
export const judge = (raw: RawPolicy, before: RawPolicy = NO_RAW_POLICY) => judgePolicy(raw, before, ground);
export const ours = (more: object = {}) => ({ id: 'ours', version: '1.0.0', extends: 'test', ...more });
/** The packs that serve, with their versions. */
export const idsOf = ({ managed }: Awaited<ReturnType<typeof judge>>) =>
  managed.packs.map(({ id, version }) => `${id} ${version}`);
