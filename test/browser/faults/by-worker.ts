import { LOOK, PATIENT } from '../drafts';
import { ours } from '../ours';
import { write } from '../page';
import type { Fault, Ground } from './fault';
import { called } from './broken-copy';

/** The site's own key for 'post'. */
export function submit({ tab }: Ground): Promise<void> {
  return tab.press('Control+Enter');
}

/** The person has written, and looks at what they wrote. */
export async function written({ tab, surface }: Ground): Promise<void> {
  await write(tab, surface, PATIENT);
  await tab.pauseFor(LOOK);
}

/** Written, then something happens, then submitted. */
export function between(happens: (ground: Ground) => Promise<unknown>): Fault['play'] {
  return async (ground) => {
    await written(ground);
    await happens(ground);
    await submit(ground);
  };
}

/** It goes wrong while the dialog is open. */
export function whileAsked(happens: (ground: Ground) => Promise<unknown>): Fault['play'] {
  return async (ground) => {
    await written(ground);
    await submit(ground);
    await ours(ground.tab, 'alertdialog');
    await happens(ground);
  };
}

export const usual = between(() => Promise.resolve());

/** How checks are answered: `answer` gives ours, `asked` counts the checks from nought. */
type Answering = (answer: () => Promise<unknown>, revision: number, asked: number) => unknown;

interface Listen {
  (message: { kind: string; revision: number }, sender: unknown, respond: (answer: unknown) => void): unknown;
}

interface World {
  readonly chrome: {
    readonly runtime: { readonly onMessage: { addListener(listen: Listen): void } };
  };
}

/** Runs in the worker: its checks are answered in another way. */
function answerChecks(answering: Answering): void {
  const { onMessage } = (globalThis as unknown as World).chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  let asked = 0;
  onMessage.addListener = (listen) =>
    add((message, sender, respond) => {
      if (message.kind !== 'check') return listen(message, sender, respond);
      const answer = () =>
        new Promise(
          (resolve) =>
            void Promise.resolve(listen(message, sender, resolve)).then((said) => said !== true && resolve(said)),
        );
      void Promise.resolve(answering(answer, message.revision, asked++)).then(respond, () => undefined);
      return true;
    });
}

function answered(answering: Answering): string {
  return `(${answerChecks.toString()})(${answering.toString()});`;
}

const never: Answering = () => new Promise(() => undefined);

const fails: Answering = () => undefined;

/** Later than any submission waits. */
const late: Answering = (answer) => new Promise((resolve) => setTimeout(() => resolve(answer()), 4_000));

/** Every other check is answered after the one that was asked later. */
const inDisorder: Answering = (answer, _, asked) =>
  asked % 2 === 0 ? new Promise((resolve) => setTimeout(() => resolve(answer()), 2_500)) : answer();

/** Each time something else that is no verdict. */
const garbage: Answering = (_, revision, asked) =>
  [
    ...['verdict', 42, [], null, { revision }, { revision, verdict: 'avoid', manner: null }],
    { revision, verdict: { action: 'avoid' }, manner: {} },
    { revision, verdict: { action: 'avoid', findings: 'many' }, manner: {} },
    { revision, verdict: { action: 'avoid', findings: [] } },
  ][asked % 9];

/** Nothing of ours hears anything, as if the worker had failed while it was read. */
function listenToNothing(): void {
  (globalThis as unknown as World).chrome.runtime.onMessage.addListener = () => undefined;
}

/** The worker is killed, or answers wrongly. */
export const BY_WORKER: readonly Fault[] = [
  {
    name: 'the worker is killed before a word is typed',
    ends: 'held',
    async play(ground) {
      await ground.machine.stopWorker();
      await usual(ground);
    },
  },
  {
    name: 'the worker is killed between the verdict and the submission',
    ends: 'held',
    play: between(({ machine }) => machine.stopWorker()),
  },
  {
    name: 'the worker is killed between two words, and the draft is submitted at once',
    ends: 'held',
    async play(ground) {
      await written(ground);
      await ground.machine.stopWorker();
      await write(ground.tab, ground.surface, `. ${PATIENT}`);
      await submit(ground);
    },
  },
  {
    name: 'the worker is killed while the dialog is open',
    ends: 'held',
    isTested: ['chromium'],
    play: whileAsked(({ machine }) => machine.stopWorker()),
  },
  {
    name: 'the worker is killed while it applies another policy',
    ends: 'held',
    play: between(async ({ machine }) => {
      await machine.beginToChoose('mse-icb');
      await machine.stopWorker();
    }),
  },
  {
    name: 'the worker never answers',
    ends: 'unchecked',
    inWorker: answered(never),
    play: usual,
    isTested: ['chromium'],
  },
  { name: 'the worker answers four seconds late', ends: 'unchecked', inWorker: answered(late), play: usual },
  {
    name: 'the worker answers out of order',
    ends: 'held',
    inWorker: answered(inDisorder),
    play: between(({ tab }) => ours(tab, 'region')),
  },
  {
    name: 'the worker answers garbage',
    ends: 'unchecked',
    inWorker: answered(garbage),
    play: usual,
    isTested: ['chromium'],
  },
  { name: 'the worker fails at every check', ends: 'unchecked', inWorker: answered(fails), play: usual },
  { name: 'the worker does not come up', ends: 'unchecked', inWorker: called(listenToNothing), play: usual },
];
