import { inBrowser, type Bidi } from '../bidi';
import type { Heard } from './stage';

/** How a line begins that the worker said of its own accord. */
const SAID = 'Error: said: ';

/** What Firefox itself notes, in our name, when an answer comes to a page that is gone: no script is left to catch it. */
const TOO_LATE = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Runs in the worker: no driver hears its console, so what is said there is reported as an error is. */
export function reportSaid(): void {
  for (const level of ['error', 'warn'] as const)
    console[level] = (...said: unknown[]) => reportError(new Error(`said: ${said.map(String).join(' ')}`));
}

/** Listens to the extension from now on: to its pages by the driver, to what nobody caught by the browser's own console. */
export async function listenInFirefox(bidi: Bidi): Promise<() => Promise<Heard>> {
  const logged: string[] = [];
  bidi.on('log.entryAdded', ({ type, level, text, stackTrace }) => {
    const isOurs = stackTrace?.callFrames[0]?.url.startsWith('moz-extension://');
    if (type === 'console' && isOurs && ['error', 'warn'].includes(level)) logged.push(text);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await inBrowser(bidi, `() => { (${listenToConsole.toString()})(); }`);
  return async () => {
    const answer = await inBrowser(bidi, '() => JSON.stringify(window.secondLookErrors)');
    const told = JSON.parse(String(answer?.value)) as string[];
    const errors = told.filter((text) => !TOO_LATE.test(text));
    return {
      uncaught: errors.filter((text) => !text.startsWith(SAID)),
      logged: [...logged, ...errors.filter((text) => text.startsWith(SAID)).map((text) => text.slice(SAID.length))],
    };
  };
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
}

/** What the browser's own window has. */
interface World {
  secondLookErrors: string[];
  readonly Ci: { readonly nsIScriptError: (new () => ScriptError) & { readonly warningFlag: number } };
  readonly Services: { readonly console: { registerListener(listen: (message: object) => void): void } };
}

/** Runs in the browser's own window, where the errors of all its processes arrive. */
function listenToConsole(): void {
  const world = globalThis as unknown as World;
  const { nsIScriptError } = world.Ci;
  const errors: string[] = (world.secondLookErrors = []);
  world.Services.console.registerListener((message) => {
    if (!(message instanceof nsIScriptError) || (message.flags & nsIScriptError.warningFlag) !== 0) return;
    if (message.sourceName.startsWith('moz-extension://')) errors.push(message.errorMessage);
  });
}
