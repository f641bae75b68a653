import { adversaries, coldStart, growth, shipped, wholeVerdict } from './engine';
import { apply } from './apply';
import { curves } from './curves';
import { npmPeers } from './npm-peers';
import { packs } from './packs';
import { heap } from './heap';
import { shown } from './shown';
import { summary, type Target } from './target';
import { typing } from './typing';

/** A measure prints what it found, and gives what of it there are targets for. */
type Measure = () => readonly Target[] | void | Promise<readonly Target[] | void>;

/** Every measure, or those named on the command line, and at the end every target that they are about. `cold` is the bundle that a fresh process runs. */
export async function bench(cold: string, wanted: readonly string[]): Promise<void> {
  const measures: Readonly<Record<string, Measure>> = {
    verdict: wholeVerdict,
    phrases: growth,
    peers: npmPeers,
    curves,
    adversaries,
    heap,
    cold: () => coldStart(cold),
    size: shipped,
    shown,
    typing,
    packs,
    apply,
  };
  const unknown = wanted.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0)
    throw new Error(`no measure is called ${unknown.join(', ')}; there are: ${Object.keys(measures).join(', ')}`);
  const targets: Target[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length === 0 || wanted.includes(name)) targets.push(...((await measure()) ?? []));
  }
  if (targets.length > 0) console.log(summary(targets));
}
