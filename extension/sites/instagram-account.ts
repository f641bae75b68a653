import type { Account } from '../../src/draft';

const PAGE_DATA = 'script[type="application/json"]';
/** What the page came with of who is signed in; null when nobody is. */
const VIEWER = /"PolarisViewer",\[\],\{"data":\{(.*)/s;
const OWN_LINK = ':is(nav, [role="navigation"]) a[href^="/"]:has(img)';

/** The data is that of the first load, and a switch of accounts loads the page anew. */
let known: Account | undefined;
let isRead = false;

/** Whose account a draft is written from: who is signed in, since nobody writes as another here. */
export function accountOf(): Account | undefined {
  return viewer() ?? linked();
}

function viewer(): Account | undefined {
  if (isRead) return known;
  isRead = document.readyState === 'complete';
  return (known = readViewer());
}

function readViewer(): Account | undefined {
  for (const { textContent } of document.querySelectorAll(PAGE_DATA)) {
    const data = textContent?.includes('PolarisViewer') ? VIEWER.exec(textContent)?.[1] : undefined;
    const handle = data && valueOf(data, 'username');
    if (!handle) continue;
    const name = valueOf(data, 'full_name');
    return name ? { handle, name } : { handle };
  }
  return undefined;
}

/** The first text of this name; the person's own bio, which may hold anything, has its quotes escaped. */
function valueOf(data: string, key: string): string | undefined {
  const literal = new RegExp(`[{,]?"${key}":("(?:[^"\\\\]|\\\\.)*")`).exec(data)?.[1];
  try {
    const value: unknown = literal === undefined ? undefined : JSON.parse(literal);
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The way to one's own profile is the last of the links at the side that has a picture. */
function linked(): Account | undefined {
  const link = [...document.querySelectorAll(OWN_LINK)].at(-1)?.getAttribute('href');
  const handle = link?.match(/^\/([\w.]+)\/$/)?.[1];
  return handle === undefined ? undefined : { handle };
}
