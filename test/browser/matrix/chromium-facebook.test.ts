import { inChromium } from '../on-site';
import { facebook } from '../facebook';

inChromium(facebook);
