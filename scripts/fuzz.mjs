// `npm run fuzz`: odd cases against all that takes what comes from outside; ends with 1 when something did not hold.
// `npm run fuzz -- texts profiles --cases 5000 --seed 7` takes only these, so many, and the same as before.
import { setUp } from './setup.mjs';

setUp();
const { bundle } = await import('./bundle.mjs');
const { main } = await import(await bundle('test/fuzz/main.ts', 'dist/fuzz'));
process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
