import { inChromium } from '../on-site';
import { instagram } from '../instagram';

inChromium(instagram);
