import { facebook } from '../facebook';
import { inFirefox } from '../on-site';

inFirefox(facebook);
