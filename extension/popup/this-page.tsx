import { workingPeriodAt } from '../../src/calendar/working-hours';
import { isPaused } from '../own';
import type { BoxReport, PageReport, WhyNot } from '../page-report';
import type { PolicyInForce } from '../protocol';
import { SITE_NAMES } from '../ui/names';
import { useStanding } from '../ui/standing';
import { words, type WordKey } from '../words';
import { usePageReport, type Heard } from './page-link';
import { Probe } from './probe';
import { WhatWasRead } from './what-was-read';

/** Whether this page is checked, by which rules, and exactly what was read from it. */
export function ThisPage() {
  const heard = usePageReport();
  const { policy, own } = useStanding();
  const version = [policy.reference, policy.version, words('popupPack', policy.packVersion)]
    .filter(Boolean)
    .join(' · ');
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{words(headlineOf(heard, isPaused(own, Date.now()), policy))}</h2>
      {heard === 'absent' && <p>{words('pageAbsentHelp')}</p>}
      {heard && heard !== 'absent' && (
        <>
          <p>{words('pageRules', policy.organisation, policy.title)}</p>
          <p class="soft">{version}</p>
          {own.workingHours && workingPeriodAt(own.workingHours, Date.now()) && (
            <p class="soft">{words('pageWorking')}</p>
          )}
          <Read report={heard} messagesOff={!policy.checkMessages} />
          <Probe report={heard} />
        </>
      )}
    </section>
  );
}

function headlineOf(heard: Heard, paused: boolean, { observeOnly, sitesOff }: PolicyInForce): WordKey {
  if (heard === undefined) return 'pageLooking';
  if (heard === 'absent') return 'pageAbsent';
  if (observeOnly) return 'pageObserving';
  if (sitesOff.includes(heard.site)) return 'pageOff';
  if (paused) return 'pagePaused';
  return heard.boxes.some(({ whyNot }) => whyNot) ? 'pagePartly' : 'pageChecked';
}

const WHY: Record<WhyNot, WordKey> = {
  unreadable: 'whyUnreadable',
  'no-button': 'whyNoButton',
  unknown: 'whyUnknown',
};

function Read({ report, messagesOff }: { report: PageReport; messagesOff: boolean }) {
  if (report.boxes.length === 0) return <p>{words('readNothing')}</p>;
  const notes = (box: BoxReport): WordKey[] => [
    ...(box.whyNot ? [WHY[box.whyNot]] : []),
    ...(messagesOff && box.draft?.surface === 'message' ? (['readMessagesOff'] as const) : []),
  ];
  return (
    <>
      <h3>{words('readTitle', report.site === 'other' ? words('siteOther') : SITE_NAMES[report.site])}</h3>
      {report.boxes.map((box, index) => (
        <div key={index} class="read">
          {notes(box).map((note) => (
            <p key={note}>{words(note)}</p>
          ))}
          {box.draft && <WhatWasRead draft={box.draft} findings={box.findings} />}
        </div>
      ))}
      <p class="soft">{words('readNowhereElse')}</p>
    </>
  );
}
