import { expect } from 'vitest';
import { PATIENT } from '../drafts';
import type { Tab } from '../driver';
import { allOfOurs, ours, pressOurs, until } from '../ours';
import { marks, published, textOf, write } from '../page';
import { onMainSurface, submitUsually, type Scene } from '../scene';

/** A pause in every pack. */
const ON_WORK = 'This place is a shambles and our managers are useless, ticket 123456';

const STRICT = /photo/;
const NOTED = 'Noted. Thank you.';

/** What happens when a person says that a warning is wrong. */
export function wrong(all: Scene): void {
  // Of messages a policy says less: what is said of work in one is nobody's business.
  const surfaces = all.site.surfaces.filter(({ name }) => !name.includes('message'));
  const scene = { ...all, site: { ...all.site, surfaces } };
  onMainSurface(scene, 'what is said to be wrong holds no more; the sample kept is masked', async (tab, surface) => {
    await write(tab, surface, ON_WORK);
    await openWrong(tab);
    const sample = await ours(tab, 'textbox', 'The sample');
    expect(sample.text).toContain('a shambles');
    expect(sample.text).not.toContain('123456');
    await refuteAll(tab, 'Keep this sample');
    expect(await marks(tab)).toEqual({});
    await until('the sample to be kept', async () => (await scene.browser().stored()).includes('a shambles'));
    expect(await scene.browser().stored()).not.toContain('123456');

    await submitUsually(scene, tab, surface);
    // A caption has its photo, which the policy is strict about: that, and nothing else, may still be asked.
    const isPosted = async () => (await published(tab)).length === 1;
    const isAskedElse = async () =>
      (await allOfOurs(tab)).some(({ role, name }) => role === 'alertdialog' && STRICT.test(name));
    await until('the post, or a question about the photo', async () => (await isPosted()) || (await isAskedElse()));
  });

  onMainSurface(
    scene,
    'where the policy is strict, what is said to be wrong is asked about once more',
    async (tab, surface) => {
      await write(tab, surface, PATIENT);
      await refuteAll(tab, 'Keep nothing');
      await submitUsually(scene, tab, surface);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
      expect(await textOf(tab, surface)).toContain(PATIENT);
      expect(await scene.browser().stored()).not.toContain('hip op');
    },
  );
}

/** Some surfaces have more to say of a draft, of its photo or of what it answers: one by one, all of it is wrong. */
async function refuteAll(tab: Tab, how: 'Keep this sample' | 'Keep nothing'): Promise<void> {
  for (let headline = (await ours(tab, 'heading')).name; headline !== NOTED;) {
    const last = headline;
    await openWrong(tab);
    await pressOurs(tab, 'button', how);
    await until('the card to say something else', async () => (headline = (await ours(tab, 'heading')).name) !== last);
  }
}

/** Where there is little room, the card is small, and the button is behind 'Why?'. */
async function openWrong(tab: Tab): Promise<void> {
  await ours(tab, 'region');
  const shows = async (name: string) => (await allOfOurs(tab)).some((each) => each.name === name);
  if (await shows('Keep nothing')) return;
  if (!(await shows('This is wrong'))) await pressOurs(tab, 'button', 'Why?');
  await pressOurs(tab, 'button', 'This is wrong');
}
