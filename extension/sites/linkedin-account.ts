import type { Account } from '../../src/draft';

/** Where a company's page is kept: what is written there is by the company. */
const COMPANY = /^(?:\/preload)?\/company\/[^/]+\/admin\b/;
/** Data of the page, as JSON. It goes stale as one moves about, but not in who is signed in. */
const PAGE_DATA = 'code';
const OWN = 'com.linkedin.voyager.common.Me';
const HANDLE = /"publicIdentifier":"([^"]+)"/;
const PHOTO = 'img.global-nav__me-photo[alt]';

/** Whose account a draft is written from: a company's on its own pages, else that of who is signed in. */
export function accountOf(): Account | undefined {
  if (COMPANY.test(location.pathname)) return { kind: 'corporate' };
  const name = document.querySelector(PHOTO)?.getAttribute('alt');
  const handle = ownHandle();
  return name || handle ? { ...(handle && { handle }), ...(name && { name }) } : undefined;
}

let known: string | undefined;
let isRead = false;

/** Sought in the data once: it is long, and who is signed in does not change without a load. */
function ownHandle(): string | undefined {
  if (known !== undefined || isRead) return known;
  isRead = document.readyState === 'complete';
  return (known = readHandle());
}

function readHandle(): string | undefined {
  for (const { textContent } of document.querySelectorAll(PAGE_DATA)) {
    const handle = textContent?.includes(OWN) ? HANDLE.exec(textContent)?.[1] : undefined;
    if (handle) return handle;
  }
  return undefined;
}
