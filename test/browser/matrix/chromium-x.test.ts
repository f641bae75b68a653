import { inChromium } from '../on-site';
import { x } from '../x';

inChromium(x);
