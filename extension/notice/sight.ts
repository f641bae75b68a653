/** How often the page's doings are undone for one question. Whoever goes on after that is not to hang the page with us. */
const PATIENCE = 20;

interface Question {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** Undoes what was done to the looks of the host. */
  readonly dress: () => void;
  /** The dialog can be seen no more. */
  readonly lost: () => void;
}

/**
 * Keeps an open dialog in sight: a page may dress our host anew, or bring something of its own before it. A question
 * that nobody can see must not hold a draft for ever, so where the page moves the host or throws it out, it is lost.
 */
export function keepInSight({ host, dialog, dress, lost }: Question, signal: AbortSignal): void {
  let left = PATIENCE;

  function undo(how: () => void): void {
    if (left-- > 0) how();
    else lost();
  }

  /** Closed and opened in one go it comes to the top, and nobody hears that it was closed. */
  function raise(): void {
    const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
    dialog.close();
    dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  const observer = new MutationObserver((records) => {
    if (!dialog.matches(':modal')) lost();
    else if (records.some(({ type }) => type === 'attributes')) {
      undo(dress);
      // That was our own doing.
      observer.takeRecords();
    }
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  const cover = ({ target }: Event) => {
    if (target !== host) undo(raise);
  };
  for (const type of ['toggle', 'fullscreenchange'])
    window.addEventListener(type, cover, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
