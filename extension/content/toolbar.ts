import type { PageState } from '../protocol';
import type { WorkerLink } from './worker-link';

/** Tells the worker what the toolbar should say of this page, whenever that changes. */
export function createToolbar(link: WorkerLink): (state: PageState, findings: number) => void {
  let told: { state: PageState; findings: number } = { state: 'quiet', findings: 0 };
  return (state, findings) => {
    if (told.state === state && told.findings === findings) return;
    told = { state, findings };
    link.tell(state, findings);
  };
}
