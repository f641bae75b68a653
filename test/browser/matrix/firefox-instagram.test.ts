import { instagram } from '../instagram';
import { inFirefox } from '../on-site';

inFirefox(instagram);
