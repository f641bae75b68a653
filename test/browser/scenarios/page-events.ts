import { describe, expect, test } from 'vitest';
import type { Deed } from '../../sites/deeds';
import { expectOursAccessible } from '../accessibility';
import type { Browser, Tab } from '../driver';
import { pressAll, type DeletePage, type EventPages, type RequestPage, type SignUpPage } from '../event-pages';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from '../ours';
import { IS_WHOLE } from '../scene';

const DO_YOU_KNOW = 'Do you know this person through your work?';
const WORK_ADDRESS = 'This is a work e-mail address';
const SAY_SO = 'If this was a mistake, it helps to say so';

/** How long a tip would take that is not to come, in milliseconds: several times what it takes. */
const LONG_ENOUGH = 700;
/** How long somebody is at a button before they press it, in milliseconds. */
const A_MOMENT = 1_000;

/** What a person finds who accepts a request, deletes a post or sets up an account. */
export function pageEvents({ name, requests, deleting, signUp }: EventPages, browser: () => Browser): void {
  // What stays quiet by the policy and not by the site is played on X each day.
  const scene = { browser, playsQuiet: IS_WHOLE || name === 'X' };
  describe(name, () => {
    if (requests) accepting(scene, requests);
    if (signUp) signingUp(scene, signUp);
    deletion(scene, deleting);
  });
}

interface Scene {
  readonly browser: () => Browser;
  readonly playsQuiet: boolean;
}

/** The page, where nobody was told anything today, for staff of this organisation. */
async function on(
  { browser }: Pick<Scene, 'browser'>,
  url: string,
  play: (tab: Tab) => Promise<void>,
  query = '',
  organisation = 'mcc',
): Promise<void> {
  await browser().choose(organisation);
  await browser().keep({ told: {} });
  const tab = await browser().open(url + query);
  try {
    await play(tab);
  } finally {
    await tab.close();
  }
}

/** What a button is called is all that tells what it does: in the whole matrix, in another language too. */
const LANGUAGES = IS_WHOLE ? ['', '?lang=de'] : [''];

const PICTURES = process.env['SECOND_LOOK_PICTURES'];

/** axe finds nothing wrong, and there is a picture where somebody wants one. */
async function lookAt({ browser }: Scene, tab: Tab, what: string): Promise<void> {
  // In Firefox nobody but us reaches into our closed root.
  if (browser().name === 'chromium') await expectOursAccessible(tab);
  const { hostname } = new URL(await tab.evaluate(() => location.href, null));
  if (PICTURES) await tab.screenshot(`${PICTURES}/event-${what}-${hostname}.png`);
}

function deeds(tab: Tab): Promise<readonly Deed[]> {
  return tab.evaluate(() => [...window.__deeds] as never, null);
}

async function isDone(tab: Tab, what: Deed['what'], about: string, isTrusted: boolean): Promise<void> {
  await eventually(async () => expect(await deeds(tab)).toEqual([{ what, about, isTrusted }]));
}

async function nothingIsSaid(tab: Tab): Promise<void> {
  await tab.pauseFor(LONG_ENOUGH);
  expect((await allOfOurs(tab)).filter(({ role }) => role === 'region')).toEqual([]);
}

/** As people press: they come to a button before they press it. */
async function pressCalmly(tab: Tab, selector: string): Promise<void> {
  await eventually(() => tab.focus(selector));
  await tab.pauseFor(A_MOMENT);
  await tab.click(selector);
}

function accepting(scene: Scene, { url, opener, accept, decline, another, whom }: RequestPage): void {
  const onRequests = (play: (tab: Tab) => Promise<void>, query?: string, organisation?: string) =>
    on(
      scene,
      url,
      async (tab) => {
        if (opener) await pressAll(tab, [opener]);
        await play(tab);
      },
      query,
      organisation,
    );

  test.for(LANGUAGES)('a request is held once, and the second press accepts it %s', async (query) => {
    await onRequests(async (tab) => {
      await pressAll(tab, [accept]);
      await ours(tab, 'heading', DO_YOU_KNOW);
      expect((await ours(tab, 'blockquote')).text).toContain('6.9');
      await lookAt(scene, tab, 'accept');
      expect(await deeds(tab)).toEqual([]);
      await pressAll(tab, [accept]);
      await isDone(tab, 'accepted', whom, true);
      await goneFromOurs(tab, 'region');
    }, query);
  });

  test('‘Accept anyway’ accepts once, and another request the same day is not touched', () =>
    onRequests(async (tab) => {
      await pressAll(tab, [accept]);
      await pressOurs(tab, 'button', 'Accept anyway');
      await isDone(tab, 'accepted', whom, false);
      await eventually(async () =>
        expect(JSON.parse(await scene.browser().stored())).toMatchObject({ told: { 'accept-request': today() } }),
      );
      await pressCalmly(tab, accept);
      await until('the second to be accepted', async () => (await deeds(tab)).length === 2);
      expect((await deeds(tab))[1]).toMatchObject({ what: 'accepted', isTrusted: true });
      await nothingIsSaid(tab);
    }));

  test('a request is held and accepted by keyboard alone', () =>
    onRequests(async (tab) => {
      await tab.focus(accept);
      await tab.press('Enter');
      await ours(tab, 'heading', DO_YOU_KNOW);
      expect(await deeds(tab)).toEqual([]);
      await tab.press('Enter');
      await isDone(tab, 'accepted', whom, true);
    }));

  test('a double click is one press: the request waits', () =>
    onRequests(async (tab) => {
      await tab.doubleClick(accept);
      await ours(tab, 'heading', DO_YOU_KNOW);
      expect(await deeds(tab)).toEqual([]);
    }));

  test('what declines a request, and what stands beside it, is nobody’s business', () =>
    onRequests(async (tab) => {
      if (another) await pressAll(tab, [another]);
      await pressAll(tab, [decline]);
      await isDone(tab, 'declined', whom, true);
      await nothingIsSaid(tab);
    }));

  test.runIf(scene.playsQuiet)(
    'where the policy has nothing to say of it, the press goes through as it came',
    async () => {
      const play = async (tab: Tab) => {
        await pressCalmly(tab, accept);
        await isDone(tab, 'accepted', whom, true);
        await nothingIsSaid(tab);
      };
      await onRequests(play, '', 'mse-icb');
    },
  );
}

function signingUp(scene: Scene, { url, field, beside, submit }: SignUpPage): void {
  const fillIn = async (tab: Tab, address: string) => {
    await pressAll(tab, [field]);
    await tab.type(address);
  };

  test.for(LANGUAGES)('a work address is told of when its field is left, and holds nothing %s', async (query) => {
    await on(
      scene,
      url,
      async (tab) => {
        await fillIn(tab, 'jo.hartley@Manchester.gov.uk');
        await nothingIsSaid(tab);
        await pressAll(tab, [beside]);
        await ours(tab, 'heading', WORK_ADDRESS);
        expect((await ours(tab, 'blockquote')).text).toContain('6.8');
        await lookAt(scene, tab, 'sign-up');
        await pressAll(tab, [submit]);
        await eventually(async () => expect(await deeds(tab)).toMatchObject([{ what: 'signed up', isTrusted: true }]));
        expect(await scene.browser().stored()).not.toMatch(/hartley|manchester/i);
      },
      query,
    );
  });

  test.runIf(scene.playsQuiet)('one’s own address is nobody’s business, and takes back what was said of another', () =>
    on(scene, url, async (tab) => {
      await fillIn(tab, 'jo@allotment.example');
      await pressAll(tab, [beside]);
      await nothingIsSaid(tab);
      await fillIn(tab, '');
      await tab.press('Control+a');
      await tab.type('jo@comms.manchester.gov.uk');
      await pressAll(tab, [beside]);
      await ours(tab, 'heading', WORK_ADDRESS);
      await fillIn(tab, '');
      await tab.press('Control+a');
      await tab.type('jo@notmanchester.gov.uk');
      await pressAll(tab, [beside]);
      await goneFromOurs(tab, 'region');
    }),
  );

  test.runIf(scene.playsQuiet)('a work address in another field is nobody’s business', () =>
    on(scene, url, async (tab) => {
      await pressAll(tab, [beside]);
      await tab.type('jo@manchester.gov.uk');
      await pressAll(tab, [field]);
      await nothingIsSaid(tab);
    }),
  );
}

function deletion(scene: Scene, { url, menu, item, confirm, post, another }: DeletePage): void {
  test.for(LANGUAGES)('a tip stands beside the site’s own question, and the post is deleted %s', async (query) => {
    await on(
      scene,
      url,
      async (tab) => {
        await pressAll(tab, [menu, item]);
        await ours(tab, 'heading', SAY_SO);
        expect((await ours(tab, 'blockquote')).text).toContain('6.7');
        await lookAt(scene, tab, 'delete');
        await pressOurs(tab, 'button', 'Ask the communications team');
        await until(
          'whom to ask',
          async () => (await tab.inOurs((root) => root.textContent, null))?.includes('Connect Online') ?? false,
        );
        await pressAll(tab, [confirm]);
        await isDone(tab, 'deleted', post, true);
        await goneFromOurs(tab, 'region');
      },
      query,
      'mse-icb',
    );
  });

  test.runIf(scene.playsQuiet)('another choice in the menu is nobody’s business', async () => {
    const play = async (tab: Tab) => {
      await pressAll(tab, another);
      await tab.pauseFor(LONG_ENOUGH);
      expect((await allOfOurs(tab)).filter((each) => each.name === SAY_SO)).toEqual([]);
    };
    await on(scene, url, play, '', 'mse-icb');
  });

  test.runIf(scene.playsQuiet)(
    'where the policy speaks of official accounts alone, a personal one is left in peace',
    () =>
      on(scene, url, async (tab) => {
        await pressAll(tab, [menu, item]);
        await nothingIsSaid(tab);
      }),
  );
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
