import type { Finding } from '../../src/finding';
import { createNotice } from '../notice/notice';
import type { FoundBox } from '../sites/find';
import { readRepairs } from '../repairs';
import { generic } from '../sites/generic';
import { repairable } from '../sites/repairable';
import type { Site } from '../sites/site';
import { siteOf } from '../sites/sites';
import { createAnswered } from './answered';
import { ATTENTION, createAttention } from './attention';
import { createComposer, type Composer } from './composer';
import { createComposers } from './composers';
import { createGate } from './gate';
import { armGuard, keepArmed } from './guard';
import { createTierLog, pageState } from './health';
import { createHighlighter } from './highlighter';
import type { Decision } from './keyboard';
import { APPROACH, createPageEvents } from './page-events';
import { createPresenter } from './presenter';
import { answerPopup } from './report';
import { watchProfile } from './profile-watch';
import { createToolbar } from './toolbar';
import { createWorkerLink } from './worker-link';

declare global {
  /** Set in the extension's own world of a frame: a second copy of this script does nothing. */
  var secondLook: true | undefined;
}

function start(known: Site): void {
  const { site, repair } = repairable(known);
  const life = new AbortController();
  const { signal } = life;
  const link = createWorkerLink({ dead: () => life.abort(), policyChanged }, signal);
  const helpers = { mask: link.mask, refute };
  const view = createNotice(() => link.manner, helpers, signal);
  const answered = createAnswered();
  const toolbar = createToolbar(link, signal);
  const logTier = createTierLog(site.id);
  const presenter = createPresenter(view, createHighlighter(signal), answered, showState);
  const composers = createComposers(site, open, presenter.gone, signal);
  const attention = createAttention(site, composers, meetUnknown);
  const gate = createGate({ site, composers, view, presenter, answered, link, signal });

  const events = createPageEvents(
    site,
    link,
    createNotice(() => link.manner, helpers, signal),
    signal,
  );

  function open(found: FoundBox, gone: AbortSignal): Composer {
    const composer = createComposer(site, found, link.check, presenter, gone);
    logTier('compose box', found.tier);
    logTier('submit control', composer.control()?.tier ?? 0);
    link.wake(site.id);
    return composer;
  }

  async function refute(finding: Finding, text: string, sample: string | undefined): Promise<boolean> {
    answered.refute(text, finding);
    const kept = await link.refuted(finding, site.id, sample);
    // Where a sample was not kept, the card stays to say so.
    const isDone = kept || sample === undefined;
    if (isDone) presenter.refuted();
    return isDone;
  }

  async function repairSelectors(): Promise<void> {
    const { boxes } = site;
    for (const left of repair(await readRepairs(site.id))) {
      console.warn(`Second Look: a selector of the policy is left out: ${left}`);
    }
    if (site.boxes !== boxes) attention.again();
  }

  function policyChanged(): void {
    void repairSelectors();
    events.forget();
    composers.reconsider();
    profiles.forget();
  }

  function meetUnknown(element: Element): void {
    presenter.tellUnknown(element);
    showState();
  }

  function showState(): void {
    toolbar(pageState(composers.live(), attention.unknown(), presenter.findings), presenter.findings);
  }

  function decide(event: Event): Decision {
    const decision = events.decide(event);
    return decision === 'pass' ? gate.decide(event) : decision;
  }

  void repairSelectors();
  answerPopup({ site, composers: composers.live, unknown: attention.unknown }, signal);

  const profiles = watchProfile(site, link, signal);
  keepArmed((armed) => {
    armGuard(decide, armed);
    listen(ATTENTION, attention.follow, armed);
    if (site.events) listen(APPROACH, events.follow, armed);
  }, signal);
  // Where we come to a page that is there already, somebody may be in the middle of writing.
  attention.again();
}

function listen(types: readonly string[], hear: (event: Event) => void, signal: AbortSignal): void {
  for (const type of types) window.addEventListener(type, hear, { capture: true, passive: true, signal });
}

if (!globalThis.secondLook) {
  globalThis.secondLook = true;
  // The script is run nowhere but on the hosts of the manifest: one we do not know was added by whoever built this.
  start(siteOf(location.hostname) ?? generic);
}
