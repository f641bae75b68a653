import { native } from '../native';
import type { BoxReport, PageReport } from '../page-report';
import { REPORT_PORT } from '../report-port';
import type { Site } from '../sites/site';
import type { Composer } from './composer';
import { isChecked } from './health';

/** What there is to tell of a page. */
interface Sources {
  readonly site: Site;
  readonly composers: () => readonly Composer[];
  /** Boxes that are none we know. */
  readonly unknown: () => readonly Element[];
}

/** Tells the popup what was read from this page, when it is opened and asks. */
export function answerPopup(sources: Sources, signal: AbortSignal): void {
  const { onConnect } = native.runtime;
  const answer: Parameters<typeof onConnect.addListener>[0] = (port) => {
    if (port.name === REPORT_PORT) port.postMessage(reportOf(sources));
  };
  onConnect.addListener(answer);
  signal.addEventListener('abort', () => onConnect.removeListener(answer), { once: true });
}

function reportOf({ site, composers, unknown }: Sources): PageReport {
  return {
    site: site.id,
    checked: site.checked,
    boxes: [...composers().map(boxReport), ...unknown().map(() => ({ whyNot: 'unknown', findings: 0 }) as const)],
    probe: probeOf(site),
  };
}

/** How often each selector of the site matches in this frame. Nothing else of the page is in it. */
function probeOf({ boxes, editable }: Site): PageReport['probe'] {
  const count = (what: string, selector: string) => ({ what, matches: document.querySelectorAll(selector).length });
  return [
    ...boxes.flatMap(({ name, tiers, submit }) => [
      ...tiers.map((selector, tier) => count(`${name}, box ${tier + 1}`, selector)),
      ...submit.map((selector, tier) => count(`${name}, button ${tier + 1}`, selector)),
    ]),
    count('anything to write in', editable),
  ];
}

function boxReport(composer: Composer): BoxReport {
  const draft = composer.draft();
  if (!draft) return { whyNot: 'unreadable', findings: 0 };
  const findings = composer.known(draft)?.findings.length ?? 0;
  return isChecked(composer) ? { draft, findings } : { draft, findings, whyNot: 'no-button' };
}
