import { describe, expect, test } from 'vitest';
import { LOOK } from './drafts';
import { maySetPolicy } from './machine-policy';
import { managedMachine } from './managed-machine';
import { ours, pressOurs } from './ours';
import { published, publishedOnce, write } from './page';
import { IS_WHOLE, submitUsually } from './scene';
import type { SiteUnderTest, Surface } from './site-under-test';
import { SITES } from './sites';

/** What goes on around a draft, and what is then said of it, on any site. */
interface Circumstance {
  readonly name: string;
  readonly policy: object;
  /** What the person has chosen, on this site. */
  readonly own?: (site: string) => object;
  readonly text: string;
  readonly says: RegExp;
  readonly isHeld: boolean;
  /** Sites that have no such thing, by name. */
  readonly notOn?: readonly string[];
}

/** There every account is that of somebody at work, whatever a person says. */
const NOBODYS_OWN = 'Viva Engage';
const A_YEAR = { from: '2020-01-01', until: '2099-12-31' };
const LEAK = {
  id: 'leak',
  name: 'Leak at the depot',
  from: '2020-01-01',
  phrases: ['depot'],
  sources: ['leak.example'],
};
const ALWAYS = { days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', until: '23:59' };
const BINS = 'Bins in Ancoats and Beswick are collected a day later than usual all through this week';
const NEW_POST = /^(?:a new post|the caption of a new post)$/;
const official = (site: string) => ({ accounts: { [site]: 'corporate' } });
const personal = (site: string) => ({ accounts: { [site]: 'personal' } });

const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    name: 'an incident',
    policy: { incidents: JSON.stringify([LEAK]) },
    text: 'The queue at the depot reaches to the second gate',
    says: /This seems to be about: Leak at the depot/,
    isHeld: true,
  },
  {
    name: 'a pre-election period',
    policy: { organisation: 'mse-icb', preElection: JSON.stringify([A_YEAR]) },
    text: 'Vote Labour on Thursday',
    says: /A pre-election period lasts until 31 December 2099\./,
    isHeld: true,
  },
  {
    name: 'figures from an official account',
    policy: { organisation: 'mcc' },
    own: official,
    text: 'We have built 400 new homes this year',
    says: /Is every figure, date and claim in this right\?/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'jargon from an official account',
    policy: { organisation: 'mse-icb' },
    own: official,
    text: 'Our MDT meets on Tuesday',
    says: /MDT/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'politics from an official account',
    policy: { organisation: 'mcc' },
    own: official,
    text: 'Vote Labour on Thursday',
    says: /politic/i,
    isHeld: true,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'working hours',
    policy: { organisation: 'heft-pol014' },
    own: (site) => ({ ...personal(site), workingHours: ALWAYS }),
    text: 'A walk along the canal',
    says: /These are your working hours/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'a policy that is yet to be acknowledged',
    policy: { organisation: 'mcc', acknowledgement: true },
    text: 'A walk along the canal',
    says: /You have not yet said that you read the policy/,
    isHeld: false,
  },
];

/** X has its own, in more detail: managed-context.test.ts and around-a-draft.test.ts. */
const OTHERS = SITES.filter(({ name }) => name !== 'X');

describe.skipIf(!maySetPolicy() || !IS_WHOLE)('what is going on around a draft, in Chromium', () => {
  const machine = managedMachine();

  describe.each(OTHERS)('$name', (site) => {
    const surface = plainest(site);
    const here = CIRCUMSTANCES.filter(({ notOn = [] }) => !notOn.includes(site.name));
    test.each(here)('$name: said, and held where the policy holds it', async ({ policy, own, text, says, isHeld }) => {
      await machine.begin(policy, own?.(site.name.toLowerCase().replace(' ', '-')) ?? {});
      const { tab, close } = await machine.sitDown(surface);
      await write(tab, surface, text);
      await expect.poll(async () => (await ours(tab, 'region')).text, { timeout: 15_000 }).toMatch(says);
      await tab.pauseFor(LOOK);
      await submitUsually({ site }, tab, surface);
      if (isHeld) {
        expect((await ours(tab, 'alertdialog')).text).toMatch(says);
        await pressOurs(tab, 'button', 'Go back and edit');
        expect(await published(tab)).toEqual([]);
      } else await publishedOnce(tab);
      await close();
    });
  });

  // Of comments nobody says they are said again and again.
  test.each(SITES.filter(({ name }) => !['X', NOBODYS_OWN].includes(name)))(
    '$name: what is very like an earlier post from an official account is held',
    async (site) => {
      const surface = site.surfaces.find(({ name }) => NEW_POST.test(name)) as Surface;
      await machine.begin({ organisation: 'mcc' }, official(site.name.toLowerCase()));
      const first = await machine.sitDown(surface);
      await write(first.tab, surface, BINS);
      await first.tab.pauseFor(LOOK);
      await submitUsually({ site }, first.tab, surface);
      await publishedOnce(first.tab);
      await first.close();
      const { tab, close } = await machine.sitDown(surface);
      await write(tab, surface, `${BINS}, sorry`);
      await ours(tab, 'heading', 'This account has said this already');
      await submitUsually({ site }, tab, surface);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
      await close();
    },
  );
});

/** One without a picture: of those policies have more to say. */
function plainest({ name, surfaces }: SiteUnderTest): Surface {
  const surface = surfaces.find((each) => !/caption|message|photo/.test(each.name));
  if (!surface) throw new Error(`${name} has no box without a picture`);
  return surface;
}
