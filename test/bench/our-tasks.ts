import type { CDPSession } from 'playwright-core';

/** From so many milliseconds on a task keeps a person waiting. */
export const LONG = 50;

/** What our content script did on a page's main thread. */
export interface OurTasks {
  /** How long we had the thread from one key to the next, for each key, in milliseconds. */
  readonly keys: readonly number[];
  /** The longest we had the thread within one task, in milliseconds. */
  readonly longest: number;
  /** How often that was long. */
  readonly long: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Follows what the main thread does until the function that is given is called. */
export async function followTasks(cdp: CDPSession): Promise<() => Promise<OurTasks>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = {
    includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    return ourTasks(events);
  };
}

/** Our calls, added up by the task they were made in. A call within another of ours is part of it. */
function ourTasks(events: readonly TraceEvent[]): OurTasks {
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && isOurs(args?.data?.url));
  const outer = calls.filter((call) => !calls.some((other) => other !== call && holds(other, call)));
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const times = tasks.map((task) =>
    outer.filter((call) => holds(task, call)).reduce((sum, call) => sum + milliseconds(call), 0),
  );
  return {
    keys: byKey(events, outer),
    longest: Math.max(0, ...times),
    long: times.filter((time) => time >= LONG).length,
  };
}

function byKey(events: readonly TraceEvent[], calls: readonly TraceEvent[]): number[] {
  const pressed = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const starts = pressed.map(({ ts }) => ts).sort((a, b) => a - b);
  return starts.map((start, index) =>
    calls
      .filter(({ ts }) => ts >= start && ts < (starts[index + 1] ?? Infinity))
      .reduce((sum, call) => sum + milliseconds(call), 0),
  );
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') ?? false;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.tid === inner.tid && outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
}

/** Of the thread's own time, where it is told: what else the machine does is none of ours. */
function milliseconds({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
