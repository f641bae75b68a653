import { describe } from 'vitest';
import { startChromium } from './chromium';
import { onEverySite } from './on-every-site';

describe('Chromium', () => onEverySite(startChromium));
