import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every way by which a text could become markup or code. */
const MAKES_MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|createContextualFragment|DOMParser|srcdoc|setHTML|\beval\(|new Function\(/;

const sources = readdirSync('extension', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('what a policy, a draft or a profile says never becomes markup or code: nothing of ours can make any', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((name) => MAKES_MARKUP.test(readFileSync(join('extension', name), 'utf8')))).toEqual([]);
});
