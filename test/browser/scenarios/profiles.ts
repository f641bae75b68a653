import { expect, test } from 'vitest';
import type { Browser, Tab } from '../driver';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from '../ours';
import { withBio, type ProfilePages } from '../profile-pages';
import { LOOK } from '../drafts';
import { IS_WHOLE } from '../scene';

const WORDING = 'The postings on this site are my own opinion and do not represent NHS or CCG policy or opinion';
const WITHOUT = 'Nurse at Mid Essex CCG';
const WITH = `${WITHOUT}. ${WORDING}`;
/** As Facebook has room for. */
const BRIEF = `CCG. ${WORDING}`;
const MISSING = 'This profile refers to your employer, and nothing read here says your views are your own.';
/** Texts no profile is expected to hold. */
const ODD: readonly (readonly [what: string, bio: string])[] = [
  ['nothing at all', ''],
  ['ten thousand letters', 'two whippets '.repeat(770)],
  ['only emoji', '🐕🐕🌊🥬'.repeat(20)],
  ['a language written from the right', 'ممرضة أحب البحر'],
];

/** What a person finds on profiles of one site; the organisation is one that asks for its own words. */
export function profiles({ name, own, handle, other, edit, isMain }: ProfilePages, browser: () => Browser): void {
  async function on(url: string, play: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await browser().open(url);
    try {
      await play(tab);
    } finally {
      await tab.close();
    }
  }

  async function line(): Promise<unknown> {
    const { profiles: lines } = JSON.parse(await browser().stored()) as { profiles?: { handle: string }[] };
    return lines?.find((each) => each.handle === handle);
  }

  test(`${name}: one's own profile without the sentence: it is shown, and copied with one press`, () =>
    on(withBio(own, WITHOUT), async (tab) => {
      await ours(tab, 'heading', MISSING);
      expect((await ours(tab, 'blockquote')).text).toBe(WORDING);
      await listenToCopies(tab);
      await pressOurs(tab, 'button', 'Copy');
      await until('the page to say that it is copied', async () =>
        (await allOfOurs(tab)).some(({ role, text }) => role === 'status' && text === 'Copied'),
      );
      expect(await pasted(tab)).toBe(WORDING);
      expect(await line()).toMatchObject({ how: 'must' });
      await pressOurs(tab, 'button', 'Close');
      await goneFromOurs(tab, 'region');
    }));

  /** The profile was read by the worker, the page had its answer, and whatever it says of it is said. */
  async function saysNothing(tab: Tab, how: string): Promise<void> {
    await eventually(async () => expect(await line()).toMatchObject({ how }));
    await tab.pauseFor(LOOK);
    expect(await allOfOurs(tab)).toEqual([]);
  }

  test(`${name}: what was closed is not said again`, async () => {
    for (const isClosed of [false, true]) {
      if (!isClosed) await browser().keep({ profiles: [] });
      await on(withBio(own, WITHOUT), async (tab) => {
        if (isClosed) return saysNothing(tab, 'must');
        await pressOurs(tab, 'button', 'Close');
        await goneFromOurs(tab, 'region');
      });
    }
  });

  test(`${name}: with the sentence nothing is said and My profiles knows`, async () => {
    await browser().keep({ profiles: [] });
    await on(withBio(own, WITH), async (tab) => {
      await saysNothing(tab, 'well');
      expect(await browser().stored()).not.toMatch(/Nurse|Mid Essex|postings|whippets/);
    });
  });

  test(`${name}: somebody else's profile is nobody's business`, () =>
    on(other, async (tab) => {
      const before = await browser().stored();
      await tab.pauseFor(1_000);
      expect(await allOfOurs(tab)).toEqual([]);
      expect(await browser().stored()).toBe(before);
    }));

  test(`${name}: while the bio is written, what is said follows`, async () => {
    const tab = await edit((url) => browser().open(url), WITHOUT);
    try {
      await ours(tab, 'heading', MISSING);
      await tab.press('Control+a');
      await tab.type(BRIEF);
      await ours(tab, 'heading', 'Your profile has what your employer asks for.');
    } finally {
      await tab.close();
    }
  });

  test(`${name}: of a page that is not there yet nothing is claimed`, async () => {
    await browser().keep({ profiles: [] });
    await on(`${own}?half=1`, async (tab) => {
      await tab.pauseFor(1_000);
      expect(await allOfOurs(tab)).toEqual([]);
      expect(await line()).toBeUndefined();
    });
  });

  // What stands in a bio does not depend on the site: in the whole matrix it is tried on each.
  test.for(IS_WHOLE || isMain ? ODD : [])(`${name}: a bio of %s is read without harm`, async ([, bio]) => {
    await browser().keep({ profiles: [] });
    await on(withBio(own, bio), async (tab) => {
      await until('it to be read', async () => (await line()) !== undefined);
      await tab.pauseFor(LOOK);
      // It names no employer.
      expect((await allOfOurs(tab)).filter(({ name }) => name === MISSING)).toEqual([]);
    });
  });
}

/** A box to paste into, as the person would into their bio. */
async function listenToCopies(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'pasted';
    box.style.cssText = 'position:fixed;top:0;left:0;z-index:9999';
    document.body.append(box);
  }, null);
}

async function pasted(tab: Tab): Promise<string> {
  await tab.click('#pasted');
  await tab.press('Control+v');
  return tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '', null);
}
