import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a script before the worker's own: it tells what no driver hears, and breaks what is to be broken. */
export function breakWorker(folder: string, tell: () => void, inWorker = ''): void {
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(join(folder, 'fault.js'), `${called(tell)}\n${called(greetNobody)}\n${inWorker}`);
  writeFileSync(loader, `import './fault.js';\n${readFileSync(loader, 'utf8')}`);
}

/** A function as the source that calls it. */
export function called(run: () => void): string {
  return `(${run.toString()})();`;
}

interface World {
  readonly chrome: { readonly runtime: { readonly onInstalled: { addListener: () => void } } };
}

/** Runs in the worker: the page that greets a person after an installation would come over what is tried. */
function greetNobody(): void {
  (globalThis as unknown as World).chrome.runtime.onInstalled.addListener = () => undefined;
}
