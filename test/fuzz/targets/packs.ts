import fc from 'fast-check';
import { readSource } from '../../../src/cli/read-source';
import { createChecker } from '../../../src/evaluate';
import { readCustomPack } from '../../../src/pack/custom';
import { createProfileChecker } from '../../../src/profile/judge';
import { anyText, garbled, spoilt } from '../arbitraries';
import { FEW, GOOD_PACK_TEXTS, GOOD_PACKS, GROUND, mustLieIn } from '../ground';
import { must, type Target } from '../target';

interface Given {
  readonly pack: unknown;
  readonly text: string;
}

/** A pack that is wrong in any way is refused in words; what of it is taken judges any draft. */
export const packs: Target<Given> = {
  name: 'packs',
  what: 'packs as JSON, spoilt in any place',
  share: 60,
  cases: fc.record({ pack: spoilt(fc.constantFrom(...GOOD_PACKS)), text: anyText }),
  check({ pack, text }) {
    judgedBy(pack, text);
  },
};

/** A file that is no YAML is refused with its line; what can be read is a pack, or is refused as one. */
export const packTexts: Target<{ readonly source: string; readonly text: string }> = {
  name: 'pack-texts',
  what: 'packs as YAML files, garbled in any place',
  share: 60,
  cases: fc.record({ source: garbled(fc.constantFrom(...GOOD_PACK_TEXTS)), text: anyText }),
  check({ source, text }) {
    for (const file of ['pack.yaml', 'pack.json']) {
      const { data, problems, lineOf } = readSource(file, source);
      for (const { message } of problems) must(message !== '', 'a fault is told without words');
      if (problems.length > 0) continue;
      for (const { path } of judgedBy(data, text)) must((lineOf(path) ?? 1) >= 1, `there is no line for ${path}`);
    }
  },
};

function judgedBy(data: unknown, text: string) {
  const { pack, problems } = readCustomPack('pack.yaml', data, GROUND);
  must(pack !== undefined || problems.length > 0, 'a pack is refused without a word');
  for (const { message } of problems) must(message !== '', 'a problem is told without words');
  if (pack) {
    mustLieIn(createChecker(FEW, pack)({ text, site: 'x', surface: 'post' }).findings, text);
    const spans = createProfileChecker(pack)({ site: 'x', handle: text, bio: text }).flatMap(
      (finding) => finding.spans,
    );
    for (const { start, end } of spans)
      must(end > start && end <= text.length, `the span ${start}-${end} is out of place`);
  }
  return problems;
}
