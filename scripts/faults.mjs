// `npm run faults`: lets everything go wrong in the real browsers, and writes what came of it into docs/reliability.md.
// `npm run faults -- firefox` tries it in this one alone, and writes its table. `npm run faults -- storage` tries only those
// with this word in their names, and writes nothing.
import { setUp } from './setup.mjs';

setUp();
const { buildExtension } = await import('./build.mjs');
const { bundle } = await import('./bundle.mjs');
await buildExtension('chrome');
await buildExtension('firefox');
const { faults } = await import(await bundle('test/browser/faults/faults.ts', 'dist/faults'));
process.exit(await faults(process.argv.slice(2)));
