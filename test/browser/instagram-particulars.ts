import { expect, test } from 'vitest';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from './ours';
import { isThere, published, publishedOnce, textOf, write } from './page';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

type Surfaces = Record<'caption' | 'plainCaption' | 'comment' | 'message', Surface>;

/** What only Instagram has: steps before a caption, plain boxes that are swapped, Enter that submits or picks. */
export function particulars(scene: Scene, { caption, plainCaption, comment, message }: Surfaces): void {
  test('a caption in a plain box is held at the button', () =>
    onSurface(scene, plainCaption, async (tab) => {
      await write(tab, plainCaption, PATIENT);
      expect((await ours(tab, 'region')).text).toMatch(/lady.*bay 3/);
      await tab.click(plainCaption.submit);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      expect((await publishedOnce(tab)).texts).toEqual([PATIENT]);
    }));

  test('a step back from the caption is not held, and it is judged again when it is back', () =>
    onSurface(scene, caption, async (tab) => {
      await write(tab, caption, PATIENT);
      await ours(tab, 'region');
      await tab.click('[role="dialog"] [role="button"]:has(svg)');
      await goneFromOurs(tab, 'region');
      await press(tab, '[role="dialog"] h1 ~ * [role="button"]');
      await eventually(() => tab.click(caption.editor));
      await ours(tab, 'region');
      await tab.click(caption.submit);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }));

  test('Enter in a caption is a new line, and what else the dialog has is not held', () =>
    onSurface(scene, caption, async (tab) => {
      await write(tab, caption, PATIENT);
      await tab.press('Enter');
      await write(tab, caption, 'and so proud of the team');
      await ours(tab, 'region');
      await tab.click('[role="dialog"] input');
      await tab.click('[role="dialog"] input ~ [role="button"]');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      await tab.click(caption.submit);
      await ours(tab, 'alertdialog');
    }));

  test('Enter picks from an open list of names, and submits nothing', () =>
    onSurface(scene, comment, async (tab) => {
      await tab.type(`${PATIENT} @sal`);
      await until('the list', () => isThere(tab, '[role="option"]'));
      await ours(tab, 'region');
      await tab.press('Enter');
      await until('the name', async () => (await textOf(tab, comment)).includes('@sal_winterflood '));
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      expect(await published(tab)).toEqual([]);
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
    }));

  test('Shift+Enter makes a new line in a plain box, and both lines are read', () =>
    onSurface(scene, comment, async (tab) => {
      await tab.type('My lady in bay 3 finally');
      await tab.press('Shift+Enter');
      await tab.type('went home after her hip op');
      await ours(tab, 'region');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }));

  test('after a comment was sent, the next in the same box is judged as well', () =>
    onSurface(scene, comment, async (tab) => {
      await write(tab, comment, WALK);
      await tab.press('Enter');
      await publishedOnce(tab);
      await write(tab, comment, PATIENT);
      await ours(tab, 'region');
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toHaveLength(1);
    }));

  test('a site that empties a plain box takes the card with it', () =>
    onSurface(scene, comment, async (tab) => {
      await write(tab, comment, PATIENT);
      await ours(tab, 'region');
      // As sites do it when they think it sent: by script, with no event, and the button goes.
      await tab.evaluate((selector) => {
        const box = document.querySelector<HTMLTextAreaElement>(selector);
        if (box) box.value = '';
        box?.form?.querySelector('[data-replica-submit]')?.remove();
      }, comment.editor);
      await goneFromOurs(tab, 'region');
    }));

  test('a message is not told what is only for the public', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, 'My manager is an idiot and this bloody trust is a shambles');
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
    }));
}

function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}
