import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOK, PATIENT } from '../drafts';
import { ours, pressOurs, until } from '../ours';
import { textOf } from '../page';
import { submit, written } from './by-worker';
import type { Fault, Ground } from './fault';
import { called } from './broken-copy';

/** Longer than a copy waits for a site to take its press, in milliseconds. */
const READING = 2_500;

/** Installs an extension beside ours, and opens the page anew: those that were open before know nothing of it. */
async function installedBeside(ground: Ground, folder: string): Promise<void> {
  const { machine, page, tab, surface } = ground;
  await machine.install(folder);
  await page.reload();
  await page.bringToFront();
  await surface.open(tab);
}

/** Firefox takes an extension's id from its manifest, Chromium pays no heed to it. */
function named(name: string): object {
  return { browser_specific_settings: { gecko: { id: `${name}@second-look.example` } } };
}

/** As where a person has it from a shop and the employer installs it once more from elsewhere. */
function secondCopy({ folder, spare }: Ground): string {
  cpSync(folder, spare, { recursive: true });
  const path = join(spare, 'manifest.json');
  const { key: _key, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, ...named('second-copy') }));
  return spare;
}

function spellChecker({ spare }: Ground): string {
  const script = { matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' };
  const about = { manifest_version: 3, name: 'Spelling', version: '1', content_scripts: [script] };
  const manifest = { ...about, ...named('spelling') };
  writeFileSync(join(spare, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(spare, 'content.js'), called(checkSpelling));
  return spare;
}

/**
 * Runs in the page, in the other extension's world. Does what such tools do: names the box as its own, puts an element
 * of its own beside it, and puts right what is misspelt, as if it were typed.
 */
function checkSpelling(): void {
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.isContentEditable || target.dataset['spelling']) return;
    target.dataset['spelling'] = 'on';
    target.spellcheck = false;
    const marks = document.createElement('spelling-marks');
    marks.attachShadow({ mode: 'open' }).append(document.createElement('div'));
    target.after(marks);
    new MutationObserver(() => correct(target)).observe(target, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });

  function correct(box: HTMLElement): void {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let last: Text | null = null;
    while (texts.nextNode()) last = texts.currentNode as Text;
    if (!last?.data.endsWith(' opp')) return;
    getSelection()?.setBaseAndExtent(last, last.length - 3, last, last.length);
    // The site hears of a selection a little later.
    setTimeout(() => document.execCommand('insertText', false, 'op'), 50);
  }
}

/** Another extension is at work in the same box. */
export const BY_OTHERS: readonly Fault[] = [
  {
    name: 'the extension is installed twice, and each copy is answered',
    ends: 'held',
    isTested: ['chromium'],
    async play(ground) {
      await installedBeside(ground, secondCopy(ground));
      await written(ground);
      await submit(ground);
      await ours(ground.tab, 'alertdialog');
      await pressOurs(ground.tab, 'checkbox', /checked/i);
      await pressOurs(ground.tab, 'button', 'Post anyway');
      // Its own button can be pressed only once its own question is ticked.
      const isAsked = async () => (await ours(ground.tab, 'button', 'Post anyway')).disabled === true;
      await until('the other copy to ask', isAsked);
      // The person reads it. Until then the first copy takes any press for one more of its own.
      await ground.tab.pauseFor(READING);
    },
  },
  {
    name: 'a spell checker puts its own element beside the box, and corrects a word in it',
    ends: 'held',
    isTested: ['chromium'],
    async play(ground) {
      const { tab, surface } = ground;
      await installedBeside(ground, spellChecker(ground));
      await tab.type(`${PATIENT}p`);
      await until('the word to be corrected', async () => (await textOf(tab, surface)) === PATIENT);
      await tab.pauseFor(LOOK);
      await submit(ground);
    },
  },
];
