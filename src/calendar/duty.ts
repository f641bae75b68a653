import type { Contact, Verdict } from '../finding';
import { workingPeriodAt, type WorkingHours } from './working-hours';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = `(${DAYS.join('|')})[a-z]*`;
/** Mon-Fri 09:00-17:00, and what may follow it in words. */
const HOURS = new RegExp(
  `^${DAY}(?:\\s*(?:-|–|to)\\s*${DAY})?\\s+(\\d\\d:\\d\\d)\\s*(?:-|–|to)\\s*(\\d\\d:\\d\\d)\\b`,
  'i',
);

/**
 * When somebody is there, from hours as packs write them: `Mon-Fri 09:00-17:00; Sat 10:00-12:00`. Undefined where a part
 * of them is written in another way: nobody is then said to be there or not.
 */
export function hoursFrom(text: string): WorkingHours[] | undefined {
  const parts = text.split(';').map((part) => readPart(part.trim()));
  const hours = parts.flatMap((part) => {
    const [, first = '', last = first, from, until] = part ?? [];
    return from !== undefined && until !== undefined ? [{ days: daysBetween(first, last), from, until }] : [];
  });
  return hours.length === parts.length ? hours : undefined;
}

/** Hours beside the first, as in `Mon-Fri 09:00-13:00, 14:00-17:00`, are another way. */
function readPart(part: string): RegExpExecArray | null {
  const read = HOURS.exec(part);
  return read && /\d\d:\d\d/.test(part.slice(read[0].length)) ? null : read;
}

function daysBetween(first: string, last: string): number[] {
  const [from, until] = [first, last].map((day) => DAYS.indexOf(day.toLowerCase())) as [number, number];
  return Array.from({ length: ((until - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}

/** A verdict that says of each contact with hours whether they are there. `now` in milliseconds since 1970. */
export function withDuty(verdict: Verdict, now: number): Verdict {
  const findings = verdict.findings.map((finding) =>
    finding.contact ? { ...finding, contact: { ...finding.contact, isThere: isThere(finding.contact, now) } } : finding,
  );
  return { ...verdict, findings };
}

function isThere({ hours = '' }: Contact, now: number): boolean | undefined {
  return hoursFrom(hours)?.some((each) => workingPeriodAt(each, now) !== undefined);
}
