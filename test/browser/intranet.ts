import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type manifest from '../../manifest.json';
import { startChromium } from './chromium';
import { LOOK, PATIENT } from './drafts';
import type { Browser } from './driver';
import { BY_BUTTON, enter } from './hands';
import { onScene } from './on-site';
import { allOfOurs, eventually, ours, pressOurs } from './ours';
import { published, publishedOnce, write } from './page';
import type { Sites } from './replicas';
import { onSurface, type Scene } from './scene';
import { holding } from './scenarios/holding';
import type { SiteUnderTest, Surface } from './site-under-test';

const HOST = 'intranet.estuarycare.example';
const HOME = `https://${HOST}/`;

const story: Surface = {
  name: 'a textarea in a form',
  url: HOME,
  open: (tab) => enter(tab, '#story'),
  editor: '#story',
  submit: '#publish',
};

const question: Surface = {
  name: 'a bare box in a dialog',
  url: HOME,
  async open(tab) {
    await eventually(() => tab.click('#ask'));
    await enter(tab, '#question');
  },
  editor: '#question',
  submit: '#post',
  routes: [{ name: 'by Ctrl+Enter', submit: (tab) => tab.press('Control+Enter') }, ...BY_BUTTON.slice(0, 1)],
};

const intranet: SiteUnderTest = {
  name: 'a host of one’s own',
  surfaces: [question],
  routes: BY_BUTTON,
  variants: {},
  submits: /^post$|^Post question$|^question$/,
};

/** The build an organisation would make: the same, with one line more in the manifest. */
function withOurHost(): string {
  const folder = resolve('dist/with-intranet');
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const built = JSON.parse(readFileSync(file, 'utf8')) as typeof manifest;
  for (const script of built.content_scripts) script.matches.push(`${HOME}*`);
  writeFileSync(file, JSON.stringify(built));
  return folder;
}

function start(sites: Sites): Promise<Browser> {
  return startChromium(sites, { extension: withOurHost() });
}

/** The scenarios of holding, and what must not be taken for a draft. */
export function onOwnHost(): void {
  describe('Chromium', () =>
    onScene(start, intranet, (scene) => {
      holding(scene);
      inForm(scene);
      noDrafts(scene);
    }));
}

/** A textarea's words are not marked, and a form is sent in more ways than by its button. */
function inForm(scene: Scene): void {
  test.for(['by its button', 'by Enter in another field'])('a form is held and sent, %s', (how) =>
    onSurface(scene, story, async (tab) => {
      await tab.type(PATIENT);
      await ours(tab, 'region');
      if (how === 'by its button') await tab.click(story.submit);
      else {
        await tab.click('#headline');
        await tab.press('Enter');
      }
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      expect((await publishedOnce(tab)).texts).toEqual([PATIENT]);
    }),
  );

  test('lines of a bare box are all read', () =>
    onSurface(scene, question, async (tab) => {
      await tab.type('My lady in bay 3 finally');
      await tab.press('Enter');
      await tab.type('went home after her hip op');
      await ours(tab, 'region');
      await tab.click(question.submit);
      await ours(tab, 'alertdialog');
    }));

  test('Cancel is not held', () =>
    onSurface(scene, question, async (tab) => {
      await write(tab, question, PATIENT);
      await ours(tab, 'region');
      await tab.click('#cancel');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
    }));
}

function noDrafts(scene: Scene): void {
  test.for(['#search', '#headline', '#reason', '#notes', '[type="password"]'])('nothing is read in %s', (field) =>
    onSurface(scene, { ...story, open: (tab) => enter(tab, field) }, async (tab) => {
      await tab.type(PATIENT);
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
    }),
  );
}
