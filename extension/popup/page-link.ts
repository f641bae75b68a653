import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { asOne, pageReportSchema, type PageReport } from '../page-report';
import { REPORT_PORT } from '../report-port';

/** What the page a person looks at tells of itself. `absent`: we are not at work there. */
export type Heard = PageReport | 'absent' | undefined;

/** Asks every frame of the page that was in front when the popup opened. Needs no permission: the tab's address is not asked. */
export function usePageReport(): Heard {
  const [heard, setHeard] = useState<Heard>();
  useEffect(() => {
    const life = new AbortController();
    void listen(life.signal, setHeard);
    return () => life.abort();
  }, []);
  return heard;
}

async function listen(signal: AbortSignal, tell: (heard: Heard) => void): Promise<void> {
  const id = tabAsked() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined || signal.aborted) return tell('absent');
  const reports: PageReport[] = [];
  const port = browser.tabs.connect(id, { name: REPORT_PORT });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  port.onMessage.addListener((message: unknown) => {
    const report = pageReportSchema.safeParse(message);
    if (report.success) reports.push(report.data);
    tell(asOne(reports) ?? 'absent');
  });
  // Nobody there to answer closes the port at once; a page that goes away later has said what it had to say.
  port.onDisconnect.addListener(() => {
    // Chromium puts its reason among the extension's errors unless it is looked at.
    void browser.runtime.lastError;
    if (reports.length === 0) tell('absent');
  });
}

/** The popup opened as a page of its own, for another tab: `popup.html?tab=7`. */
function tabAsked(): number | undefined {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? undefined);
  return Number.isInteger(asked) ? asked : undefined;
}
