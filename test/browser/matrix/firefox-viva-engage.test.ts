import { inFirefox } from '../on-site';
import { vivaEngage } from '../viva-engage';

inFirefox(vivaEngage);
