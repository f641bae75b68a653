import { whollyInFirefox } from '../on-site';
import { x } from '../x';

whollyInFirefox(x);
