import fc from 'fast-check';
import { createChecker } from '../../../src/evaluate';
import { resolve } from '../../../src/managed/effective';
import { judgePolicy, NO_RAW_POLICY, type RawPolicy } from '../../../src/managed/judge';
import { KEYS } from '../../../src/managed/keys';
import { occasionsAt, withIncidents, withOccasions } from '../../../src/managed/occasions';
import { anyText, spoilt } from '../arbitraries';
import { FEW, GROUND, mustLieIn } from '../ground';
import { must, type Target } from '../target';

/** Each key with the value the reference shows; texts as browsers hand them over: JSON. */
const EXAMPLES = Object.entries(KEYS).map(([name, { example }]) => [name, example] as const);

const aFew = fc
  .subarray(EXAMPLES)
  .map((entries) => structuredClone(Object.fromEntries(entries)) as Record<string, unknown>);
const policy = fc.tuple(spoilt(aFew), fc.boolean()).map(([raw, asText]) => {
  const values = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const written = ([name, value]: [string, unknown]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ];
  return (asText ? Object.fromEntries(Object.entries(values).map(written)) : values) as RawPolicy;
});

interface Sent {
  readonly raw: RawPolicy;
  readonly earlier: RawPolicy;
  readonly text: string;
}

/** Whatever is sent, what serves judges drafts; judged again by itself it is the same; what is refused has a reason. */
export const policies: Target<Sent> = {
  name: 'policies',
  what: 'managed policy, one after another, each key spoilt',
  share: 120,
  cases: fc.record({ raw: policy, earlier: policy, text: anyText }),
  async check({ raw, earlier, text }) {
    const before = (await judgePolicy(earlier, NO_RAW_POLICY, GROUND)).serving;
    const { serving, managed, refusals } = await judgePolicy(raw, before, GROUND);
    for (const { reason } of refusals) must(reason !== '', 'a refusal has no reason');
    const again = await judgePolicy(JSON.parse(JSON.stringify(serving)) as RawPolicy, NO_RAW_POLICY, GROUND);
    must(JSON.stringify(again.serving) === JSON.stringify(serving), 'what serves is not what it was when judged again');
    const effective = resolve(GROUND.packs, managed, {});
    const pack = withIncidents(effective.pack, effective.incidents);
    const draft = { text, site: 'x', surface: 'post' } as const;
    const occasions = occasionsAt(effective, Date.UTC(2026, 10, 5));
    mustLieIn(withOccasions(createChecker(FEW, pack)(draft), draft, occasions, pack).findings, text);
  },
};
