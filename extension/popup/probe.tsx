import { browser } from '../browser';
import type { PageReport } from '../page-report';
import { CopyText } from '../notice/copy-text';
import { words } from '../words';

/** How many places on the page each of our selectors matches: what a report of a fault needs, and no word of the page. */
export function Probe({ report }: { report: PageReport }) {
  return (
    <details>
      <summary>{words('probeTitle')}</summary>
      <p>{words('probeHelp')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('probeWhat')}</th>
            <th scope="col" class="number">
              {words('probeMatches')}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.probe.map(({ what, matches }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="number">{matches}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyText text={probeText(report, browser.runtime.getManifest().version)} label="probeCopy" />
    </details>
  );
}

/** The probe as text for a report. */
export function probeText({ site, checked, boxes, probe }: PageReport, version: string): string {
  const states = boxes.map(({ whyNot = 'checked' }) => whyNot).join(', ');
  return [
    `Second Look ${version}, ${site} (selectors of ${checked})`,
    `boxes: ${states || 'none'}`,
    ...probe.map(({ what, matches }) => `${what}: ${matches}`),
  ].join('\n');
}
