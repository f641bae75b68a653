// `npm run bench`: speed as ratios in one run. `npm run bench -- verdict phrases` takes only these measures.
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

setUp();
const { buildExtension } = await import('./build.mjs');
const { bundle } = await import('./bundle.mjs');
await buildExtension('chrome');
const cold = fileURLToPath(await bundle('test/bench/cold.ts', 'dist/bench-cold'));
const { bench } = await import(await bundle('test/bench/bench.ts', 'dist/bench'));
await bench(cold, process.argv.slice(2));
