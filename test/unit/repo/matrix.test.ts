import { expect, test } from 'vitest';
import { matrix } from '../../../scripts/matrix.mjs';

const SITES = ['X', 'Facebook', 'LinkedIn'];

function told(site: string, title: string, status = 'passed') {
  return { ancestorTitles: ['Chromium', site], title, status };
}

function table(...assertionResults: { ancestorTitles: string[]; title: string; status: string }[]): string {
  return matrix({ testResults: [{ assertionResults }] });
}

test('a scenario is a row, a site a column, and what failed is missing from its count', () => {
  const drawn = table(
    ...SITES.flatMap((site) => [told(site, 'held: a post, by mouse'), told(site, 'held: a reply, by key')]),
    told('X', 'held: a message, by Enter', 'failed'),
  );
  expect(drawn).toContain('A  Facebook, Chromium');
  expect(drawn.split('\n').at(-1)?.trim().split(/\s+/)).toEqual(['2/2', '2/2', '2/3', 'held']);
});

test('what only one site has, what was left out and what is of no site are no rows', () => {
  const drawn = table(told('X', 'a thread is read whole'), ...SITES.map((site) => told(site, 'left out', 'skipped')), {
    ancestorTitles: [],
    title: 'the popup opens',
    status: 'passed',
  });
  expect(drawn.trim()).toBe('');
});
