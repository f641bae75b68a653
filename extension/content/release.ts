import { isDisabled } from '../sites/find';
import type { Composer } from './composer';

/** How long a site may take to show that it took our press, in milliseconds. */
const LIMIT = 2_000;

/**
 * Presses the submit control once for the person and resolves with whether the site took it: the box was emptied,
 * changed or left the page, or the control was disabled. Never by "we clicked": some sites act on other events.
 */
export async function release(
  composers: readonly Composer[],
  pressed: HTMLElement | undefined,
  press: (control: HTMLElement) => void,
  signal: AbortSignal,
): Promise<boolean> {
  // The box of an earlier step, and its button, may have left the page.
  const control = [composers[0]?.control()?.element, pressed].find((each) => each?.isConnected);
  if (!control || isDisabled(control)) return false;
  const standing = composers.filter(({ element }) => element.isConnected);
  const texts = standing.map((composer) => composer.read()?.text);
  press(control);
  // Where an earlier step took every box away, there is only the control to tell.
  const isTaken = () =>
    standing.length > 0
      ? standing.some((composer, index) => hasMoved(composer, texts[index]))
      : !control.isConnected || isDisabled(control);
  return until(isTaken, [document, control.getRootNode()], signal);
}

function hasMoved(composer: Composer, text: string | undefined): boolean {
  if (!composer.element.isConnected || composer.read()?.text !== text) return true;
  const control = composer.control()?.element;
  return control !== undefined && isDisabled(control);
}

/** Resolves true as soon as a change under one of `roots` makes `holds` true, false when the time is up. */
export function until(holds: () => boolean, roots: readonly Node[], signal: AbortSignal): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  if (signal.aborted) return Promise.resolve(false);
  const done = new AbortController();
  const over = AbortSignal.any([signal, done.signal, AbortSignal.timeout(LIMIT)]);
  const observer = new MutationObserver(() => holds() && done.abort());
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const root of roots) observer.observe(root, all);
  return new Promise((resolve) => {
    over.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        resolve(holds());
      },
      { once: true },
    );
  });
}
