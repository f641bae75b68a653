import { adversaries, coldStart, growth, shipped, wholeVerdict } from './engine';
import { apply } from './apply';
import { curves } from './curves';
import { npmPeers } from './npm-peers';
import { packs } from './packs';
import { shown } from './shown';
import { typing } from './typing';

/** Every measure, or those named on the command line. `cold` is the bundle that a fresh process runs. */
export async function bench(cold: string, wanted: readonly string[]): Promise<void> {
  const measures: Readonly<Record<string, () => void | Promise<void>>> = {
    verdict: wholeVerdict,
    phrases: growth,
    peers: npmPeers,
    curves,
    adversaries,
    cold: () => coldStart(cold),
    size: shipped,
    shown,
    typing,
    packs,
    apply,
  };
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure();
  }
}
