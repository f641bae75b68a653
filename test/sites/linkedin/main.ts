import { followKeys } from './keys';
import { dressOld } from './old-look';
import { showPage } from './pages/pages';
import { variant } from './variant';

/** How often the site touches its page while nothing happens, in milliseconds. */
const BEAT = 250;

document.documentElement.lang = variant.language;
followKeys();
dressOld(document);

const root = document.getElementById('root');
if (!root) throw new Error('The page has nothing to mount on.');
showPage(root, location.pathname.replace(/^\/preload\b/, ''));

let beat = 0;
setInterval(() => root.setAttribute('data-beat', String(beat++ % 2)), BEAT);
