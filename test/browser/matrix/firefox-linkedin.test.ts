import { linkedin } from '../linkedin';
import { inFirefox } from '../on-site';

inFirefox(linkedin);
