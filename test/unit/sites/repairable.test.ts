import { describe, expect, it, vi } from 'vitest';
import { repairable } from '../../../extension/sites/repairable';
import { x } from '../../../extension/sites/x';

/** As the browser does: what is no selector throws. */
vi.stubGlobal('document', {
  createDocumentFragment: () => ({
    querySelector(text: string) {
      if (text.includes('[[')) throw new SyntaxError(text);
      return null;
    },
  }),
});

describe('a site that is repaired', () => {
  it('tries the selectors it is given before its own, for box and button apart', () => {
    const { site, repair } = repairable(x);
    expect(site.boxes).toBe(x.boxes);
    expect(repair({ post: '.new-box', 'post button': '.new-button' })).toEqual([]);
    expect(site.boxes[0]?.tiers).toEqual(['.new-box', ...(x.boxes[0]?.tiers ?? [])]);
    expect(site.boxes[0]?.submit[0]).toBe('.new-button');
    expect(site.boxes[1]).toBe(x.boxes[1]);
    const { boxes } = site;
    expect(repair({ post: '.new-box', 'post button': '.new-button' })).toEqual([]);
    expect(site.boxes).toBe(boxes);
    repair({});
    expect(site.boxes).toEqual(x.boxes);
  });

  it('leaves out by name what is no part or no selector, and takes the rest', () => {
    const { site, repair } = repairable(x);
    const left = repair({ post: '.new-box', psot: '.box', 'post button': '[[' });
    expect(left).toEqual([
      expect.stringContaining("'psot' is no part we know; there are: post, post button"),
      "'post button' has no selector of CSS",
    ]);
    expect(site.boxes[0]?.tiers[0]).toBe('.new-box');
    expect(site.boxes[0]?.submit).toEqual(x.boxes[0]?.submit);
  });
});
