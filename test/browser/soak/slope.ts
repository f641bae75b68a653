import type { Sample } from './gauge';

const WHAT = {
  pageHeap: ['heap of the page, kB', 1_000],
  nodes: ['nodes', 1],
  listeners: ['listeners', 1],
  workerHeap: ['heap of the worker, kB', 1_000],
} as const;

/** A line for each thing measured: how much it grows in a thousand drafts, in each of the runs. */
export function slopes(runs: Readonly<Record<string, readonly Sample[]>>): string[] {
  const heads = ['', ...Object.keys(runs)].map((head) => head.padStart(24)).join('');
  const lines = Object.entries(WHAT).map(([key, [name, unit]]) => {
    const grown = Object.values(runs).map((samples) => (slope(samples, key as keyof Sample) * 1_000) / unit);
    return [name, ...grown.map((each) => each.toFixed(1))].map((cell) => cell.padStart(24)).join('');
  });
  return [heads, ...lines];
}

/** Least squares over all but the first quarter, in which engines warm up. */
function slope(samples: readonly Sample[], key: keyof Sample): number {
  const late = samples.slice(Math.floor(samples.length / 4));
  const mean = (of: keyof Sample) => late.reduce((sum, sample) => sum + sample[of], 0) / late.length;
  const [drafts, value] = [mean('drafts'), mean(key)];
  const spread = late.reduce((sum, sample) => sum + (sample.drafts - drafts) ** 2, 0);
  return late.reduce((sum, sample) => sum + (sample.drafts - drafts) * (sample[key] - value), 0) / spread;
}
