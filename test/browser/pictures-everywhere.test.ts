import { describe, expect, test } from 'vitest';
import { LOOK, PICTURE, WALK } from './drafts';
import { maySetPolicy } from './machine-policy';
import { managedMachine } from './managed-machine';
import { allOfOurs, goneFromOurs, ours, pressOurs } from './ours';
import { published, publishedOnce, write } from './page';
import { IS_WHOLE, submitUsually } from './scene';
import { SITES } from './sites';

const QUESTION = 'Is anyone in this picture, also in the background, who has not agreed?';
const TICK = /everyone shown has agreed/;
/** The chooser of files that the replicas have, wherever it stands. */
const FILES = 'input[type="file"][accept="image/*"]';

/** Boxes for new posts. X has its own, in more detail: around-a-draft.test.ts. */
const BOXES = SITES.filter(({ name }) => name !== 'X').flatMap((site) =>
  [...site.surfaces, ...(site.rare ?? [])]
    .filter(
      ({ name, url }) => /^(?:a new post|a discussion|the caption of a new post)/.test(name) && !/lang=/.test(url),
    )
    .map((surface) => ({ site, surface, title: `${site.name}: ${surface.name} at ${surface.url}` })),
);

describe.skipIf(!maySetPolicy() || !IS_WHOLE)('a picture that goes with a post', () => {
  const machine = managedMachine();

  /** The box, with a picture and some words in it. */
  async function withPicture({ site, surface }: (typeof BOXES)[number]) {
    await machine.begin({ organisation: 'mse-icb' }, {});
    const { tab, page, close } = await machine.sitDown(surface);
    // There a post begins with its picture.
    if (site.name !== 'Instagram') {
      const file = { name: 'picture.gif', mimeType: 'image/gif', buffer: PICTURE };
      await page.locator(FILES).first().setInputFiles(file);
    }
    await write(tab, surface, WALK);
    await ours(tab, 'heading', QUESTION);
    return { tab, close };
  }

  test.each(BOXES)('is held until it is ticked: $title', async (box) => {
    const { tab, close } = await withPicture(box);
    await submitUsually(box, tab, box.surface);
    expect((await ours(tab, 'alertdialog')).name).toBe(QUESTION);
    expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(true);
    expect(await published(tab)).toEqual([]);
    await pressOurs(tab, 'checkbox', TICK);
    await pressOurs(tab, 'button', 'Post anyway');
    expect(await publishedOnce(tab)).toMatchObject({ texts: [WALK], attachments: 1 });
    await close();
  });

  // Where the box is gone by then, going back leads to the site's own second step.
  test.each(BOXES.filter(({ surface }) => !/steps=/.test(surface.url)))(
    'is not asked about again once it is ticked: $title',
    async (box) => {
      const { tab, close } = await withPicture(box);
      await submitUsually(box, tab, box.surface);
      await pressOurs(tab, 'checkbox', TICK);
      await pressOurs(tab, 'button', 'Go back and edit');
      await goneFromOurs(tab, 'alertdialog');
      await tab.type(' It was cold.');
      await tab.pauseFor(LOOK);
      expect((await allOfOurs(tab)).filter(({ role }) => role !== 'status')).toEqual([]);
      await submitUsually(box, tab, box.surface);
      expect(await publishedOnce(tab)).toMatchObject({ texts: [`${WALK} It was cold.`], attachments: 1 });
      await close();
    },
  );
});
