import { goneFromOurs, pressOurs } from '../ours';
import { between, submit, usual, whileAsked, written } from './by-worker';
import type { Fault, Ground } from './fault';

/** An update takes the running copy away and starts another: so does loading what is loaded already. */
function update({ machine, folder }: Ground): Promise<unknown> {
  return machine.install(folder);
}

function remove({ machine }: Ground): Promise<void> {
  return machine.remove();
}

/** Where the dialog's own script has ended, the person goes back and submits once more. */
function goneWhileAsked(goes: (ground: Ground) => Promise<unknown>): Fault['play'] {
  return async (ground) => {
    await whileAsked(goes)(ground);
    if (!ground.machine.endsScripts) return;
    await pressOurs(ground.tab, 'button', 'Go back and edit');
    await goneFromOurs(ground.tab, 'alertdialog');
    await submit(ground);
  };
}

/** The person opens the page anew, as they do when it behaves oddly. */
async function afresh({ page, tab, surface }: Ground): Promise<void> {
  await page.reload();
  await surface.open(tab);
}

/** The extension goes from under an open page, and comes back. */
export const BY_EXTENSION: readonly Fault[] = [
  {
    name: 'the extension is updated under an open page',
    // Firefox starts the new one's scripts in pages that are open, Chromium does not.
    ends: { chromium: 'alone', firefox: 'held' },
    play: between(update),
  },
  {
    name: 'the extension is updated, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await written(ground);
      await update(ground);
      await afresh(ground);
      await usual(ground);
    },
  },
  {
    name: 'the extension is updated while the dialog is open',
    ends: 'held',
    play: goneWhileAsked(update),
    isTested: ['chromium', 'firefox'],
  },
  {
    name: 'the extension is turned off under an open page',
    ends: 'alone',
    play: between((ground) => ground.machine.turn(false)),
  },
  {
    name: 'the extension is turned off and on again, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await written(ground);
      await ground.machine.turn(false);
      await ground.machine.turn(true);
      await afresh(ground);
      await usual(ground);
    },
  },
  {
    name: 'the extension is removed under an open page',
    ends: 'alone',
    play: between(remove),
  },
  {
    name: 'the extension is removed while the dialog is open',
    // In Firefox nothing is left that could post or hold.
    ends: { chromium: 'held', firefox: 'alone' },
    play: goneWhileAsked(remove),
  },
  {
    name: 'the extension is removed and installed again, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await remove(ground);
      await ground.machine.install(ground.folder);
      await afresh(ground);
      await usual(ground);
    },
  },
];
