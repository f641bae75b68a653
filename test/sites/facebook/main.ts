import { followEnter } from '../shared/enter';
import { pageAt } from './pages/pages';
import { variant } from './variant';

/** How often the site touches its page while nothing happens, in milliseconds. */
const BEAT = 250;

document.documentElement.lang = variant.language;
followEnter();

const root = document.getElementById('mount_0_0');
if (!root) throw new Error('The page has nothing to mount on.');
root.append(pageAt(location.hostname, location.pathname));

let beat = 0;
setInterval(() => root.setAttribute('data-beat', String(beat++ % 2)), BEAT);
