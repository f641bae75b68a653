import { describe } from 'vitest';
import { startFirefox } from './firefox';
import { onEverySite } from './on-every-site';

describe('Firefox', () => onEverySite(startFirefox));
