import type { Account } from '../../src/draft';
import { COMMENT_AS } from './facebook-labels';

const PAGE_DATA = 'script[type="application/json"]';
const VIEWER = /"CurrentUserInitialData",\[\],(\{.*?\})/;

interface Viewer {
  readonly NAME?: unknown;
  /** Whom the page acts as, and the person who signed in: they differ when one acts as a Page. */
  readonly USER_ID?: unknown;
  readonly ACCOUNT_ID?: unknown;
}

/** Nothing signed in is known otherwise than by the data the page came with, and a switch of accounts reloads it. */
let known: Account | undefined;
let isRead = false;

/** Whose account a draft is written from: what the box itself says, else who is signed in. */
export function accountOf(box: Element): Account | undefined {
  const signedIn = viewer();
  const name = nameOnBox(box);
  if (name === undefined || name === signedIn?.name) return signedIn;
  // A box that says another name than the person's writes as a Page.
  return signedIn ? { name, kind: 'corporate' } : { name };
}

function nameOnBox(box: Element): string | undefined {
  const label = box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '';
  return COMMENT_AS.exec(label)?.[1];
}

function viewer(): Account | undefined {
  if (isRead) return known;
  isRead = document.readyState === 'complete';
  return (known = readViewer());
}

function readViewer(): Account | undefined {
  for (const { textContent } of document.querySelectorAll(PAGE_DATA)) {
    const data = textContent?.includes('CurrentUserInitialData') ? VIEWER.exec(textContent)?.[1] : undefined;
    const account = data && accountFrom(data);
    if (account) return account;
  }
  return undefined;
}

function accountFrom(data: string): Account | undefined {
  try {
    const { NAME: name, USER_ID: user, ACCOUNT_ID: account } = JSON.parse(data) as Viewer;
    if (typeof name !== 'string' || name === '') return undefined;
    return user === account ? { name } : { name, kind: 'corporate' };
  } catch {
    return undefined;
  }
}
