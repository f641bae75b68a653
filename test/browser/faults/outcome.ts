import type { Tab } from '../driver';
import { allOfOurs, eventually, goneFromOurs, pressOurs, until } from '../ours';
import { published, textOf } from '../page';
import type { Sites } from '../replicas';
import { LOOK, PATIENT } from '../drafts';
import { endIn, type BrowserName, type Ending, type Fault, type Ground, type Outcome } from './fault';
import { stage } from './stage';

/** Lets one fault happen in a browser of its own and tells what came of it. */
export async function happen(sites: Sites, browser: BrowserName, fault: Fault): Promise<Outcome> {
  const { ground: made, heard, toolbar, clear } = await stage(sites, browser, fault);
  const ground = { ...made, surface: { ...made.surface, ...(fault.editor && { editor: fault.editor }) } };
  try {
    await fault.play(made);
    const { ended: first, told, isKept } = await endOf(ground, endIn(fault, browser));
    const shown = await toolbar();
    if (first === 'held') await postAnyway(ground.tab);
    // One more post would come about now, and a notice about one that went out.
    await ground.tab.pauseFor(LOOK).catch(() => undefined);
    const ended = first === 'alone' ? (await lookAt(ground)).ended : first;
    const posts = await published(ground.tab);
    return {
      ...{ fault: fault.name, ended, told, toolbar: shown },
      isKept: isKept && posts.some(({ texts }) => texts.join('\n').includes(PATIENT)),
      posts: posts.length,
      ...(await heard()),
    };
  } finally {
    await clear();
  }
}

interface End {
  readonly ended: Ending | 'otherwise';
  readonly told: string;
  readonly isKept: boolean;
}

const UNCHECKED = /not checked/i;

/** How it stands once it is as it is to be, or nothing more happens. */
async function endOf(ground: Ground, wanted: Ending): Promise<End> {
  await eventually(async () => {
    if ((await lookAt(ground)).ended !== wanted) throw new Error('not yet');
  }).catch(() => undefined);
  return lookAt(ground);
}

async function lookAt({ tab, surface }: Ground): Promise<End> {
  const all = await allOfOurs(tab);
  const posts = await published(tab);
  const told = all.find(({ role }) => role === 'heading')?.name ?? '';
  if (posts.length === 0) {
    const isAsked = all.some(({ role }) => role === 'alertdialog');
    const isKept = (await textOf(tab, surface)).includes(PATIENT);
    return { ended: isAsked ? 'held' : 'otherwise', told, isKept };
  }
  const isTold = all.some(({ role, name }) => role === 'heading' && UNCHECKED.test(name));
  return { ended: isTold ? 'unchecked' : 'alone', told, isKept: true };
}

/** The person answers the dialog. A site that did not take our press gets theirs. */
async function postAnyway(tab: Tab): Promise<void> {
  await pressOurs(tab, 'checkbox', /checked/i);
  await pressOurs(tab, 'button', 'Post anyway');
  await goneFromOurs(tab, 'alertdialog');
  await until('the draft to be posted', async () => (await published(tab)).length > 0);
}
