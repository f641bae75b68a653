import type { Decision } from './keyboard';
import { KEYS, PRESSES } from './route';

const GUARDED = [...PRESSES, ...KEYS, 'submit'] as const;

/**
 * Stands before the page: on the window, in the capture phase, before any script of the page has run.
 * `decide` is asked about each event a submission can be made of.
 */
export function armGuard(decide: (event: Event) => Decision, signal: AbortSignal): void {
  function guard(event: Event): void {
    const decision = decide(event);
    if (decision === 'pass') return;
    if (decision === 'stop') event.preventDefault();
    event.stopImmediatePropagation();
  }
  for (const type of GUARDED) window.addEventListener(type, guard, { capture: true, passive: false, signal });
}

/**
 * Arms now, and again whenever the page calls `document.open()`, which takes every listener off the window. The
 * document then loses all its nodes at once, so watching its own children is enough to hear of it.
 */
export function keepArmed(arm: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let armed = new AbortController();
  let root = document.documentElement;
  arm(AbortSignal.any([signal, armed.signal]));
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    armed.abort();
    armed = new AbortController();
    arm(AbortSignal.any([signal, armed.signal]));
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
