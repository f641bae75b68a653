import { BY_EXTENSION } from './by-extension';
import { BY_OTHERS } from './by-others';
import { BY_PAGE } from './by-page';
import { BY_STORAGE } from './by-storage';
import { BY_WORKER } from './by-worker';
import type { Fault } from './fault';

/** Everything that is made to go wrong. */
export const ALL_FAULTS: readonly Fault[] = [...BY_WORKER, ...BY_EXTENSION, ...BY_STORAGE, ...BY_PAGE, ...BY_OTHERS];
