import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Tab } from './driver';

/** Fails with what axe finds wrong with a page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Fails with what axe finds wrong with our interface on a site, in its closed root. */
export async function expectOursAccessible(tab: Tab): Promise<void> {
  await tab.evaluate((source) => void (0, eval)(source), axe.source);
  // A closed root is closed to axe as well: it is lent the key, on this one host.
  const violations = await tab.inOurs(async (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    root.host.setAttribute('data-ours', '');
    const { axe: inPage } = globalThis as unknown as { axe: { run(at: object): Promise<AxeResults> } };
    const found = await inPage.run({ include: [{ fromShadowDom: ['[data-ours]', '.stage'] }] });
    if (found.passes.length === 0) return ['nothing was looked at'];
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, null);
  expect(violations).toEqual([]);
}
