import type { Hit } from './hit';

/** Hits of several lists, in order, so that those near another are found without a look at all of them. */
export class Crowd {
  private readonly hits: readonly Hit[];
  /** From the first to the last token of the longest. */
  private readonly reach: number;

  constructor(hits: readonly Hit[]) {
    this.hits = [...hits].sort((a, b) => a.first - b.first);
    this.reach = hits.reduce((longest, { first, last }) => Math.max(longest, last - first), 0);
  }

  get isEmpty(): boolean {
    return this.hits.length === 0;
  }

  /** Whether one of those that overlap `hit` is so. */
  someOver(hit: Hit, isSo: (other: Hit) => boolean): boolean {
    for (let index = this.firstFrom(hit.first - this.reach); index < this.hits.length; index++) {
      const other = this.hits[index] as Hit;
      if (other.first > hit.last) return false;
      if (other.last >= hit.first && isSo(other)) return true;
    }
    return false;
  }

  /** Where the first hit is that begins at this token or later. */
  private firstFrom(token: number): number {
    let [low, high] = [0, this.hits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hits[middle] as Hit).first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
