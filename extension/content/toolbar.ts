import type { PageState } from '../protocol';
import type { WorkerLink } from './worker-link';

/** Tells the worker what the toolbar should say of this page, whenever that changes. */
export function createToolbar(link: WorkerLink, signal: AbortSignal): (state: PageState, findings: number) => void {
  let told: { state: PageState; findings: number } = { state: 'quiet', findings: 0 };
  // A browser forgets what its toolbar said of a page that is left, and may bring the page back as it was.
  const again = ({ persisted }: PageTransitionEvent) => {
    if (persisted && told.state !== 'quiet') link.tell(told.state, told.findings);
  };
  window.addEventListener('pageshow', again, { signal });
  return (state, findings) => {
    if (told.state === state && told.findings === findings) return;
    told = { state, findings };
    link.tell(state, findings);
  };
}
