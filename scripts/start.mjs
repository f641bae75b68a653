// `npm start`: sets up, builds, and opens the browser with the extension on the replica sites; with no display, or with
// `npm start -- --tour`, it takes the guided tour. `npm start -- --clean` opens a clean profile to install a package in.
import { setUp } from './setup.mjs';

setUp();
const { buildExtension } = await import('./build.mjs');
const { bundle } = await import('./bundle.mjs');
await buildExtension('chrome');
await import(await bundle('test/browser/start.ts', 'dist/start'));
