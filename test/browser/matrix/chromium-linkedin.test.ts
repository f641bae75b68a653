import { linkedin } from '../linkedin';
import { inChromium } from '../on-site';

inChromium(linkedin);
