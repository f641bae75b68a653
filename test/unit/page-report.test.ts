import { expect, it, vi } from 'vitest';
import { asOne, type PageReport } from '../../extension/page-report';

vi.mock('../../extension/browser', () => ({ browser: {} }));
const { probeText } = await import('../../extension/popup/probe');

const report: PageReport = {
  site: 'x',
  checked: '2026-11-22',
  boxes: [{ draft: { text: 'secret bay 3', surface: 'post', site: 'x', replyTo: 'secret too' }, findings: 1 }],
  probe: [{ what: 'post, box 1', matches: 1 }],
};

it('adds up what the frames of a page tell', () => {
  const both = asOne([report, { ...report, boxes: [{ whyNot: 'unknown', findings: 0 }] }]);
  expect(both?.boxes).toHaveLength(2);
  expect(both?.probe).toEqual([{ what: 'post, box 1', matches: 2 }]);
  expect(asOne([])).toBeUndefined();
});

it('puts no word of the page in a report of a fault', () => {
  const text = probeText(report, '0.1.0');
  expect(text).toContain('post, box 1: 1');
  expect(text).not.toContain('secret');
});
