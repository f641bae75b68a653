// `npm run bench`: speed as ratios in one run.
import { buildExtension } from './build.mjs';
import { bundle } from './bundle.mjs';
import { setUp } from './setup.mjs';

setUp();
await buildExtension('chrome');
await import(await bundle('test/bench/bench.ts', 'dist/bench'));
