import { inChromium } from '../on-site';
import { vivaEngage } from '../viva-engage';

inChromium(vivaEngage);
