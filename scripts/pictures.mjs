// `npm run pictures`: sets up, builds, and takes a picture of every state for the docs.
import { setUp } from './setup.mjs';

setUp();
const { buildExtension } = await import('./build.mjs');
const { bundle } = await import('./bundle.mjs');
await buildExtension('chrome');
const { takePictures } = await import(await bundle('test/browser/pictures.ts', 'dist/pictures'));
await takePictures();
