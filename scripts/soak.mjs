// `npm run soak -- 2000`: so many drafts typed and posted in one page of the real browser; what memory does meanwhile.
import { setUp } from './setup.mjs';

setUp();
const { buildExtension } = await import('./build.mjs');
const { bundle } = await import('./bundle.mjs');
await buildExtension('chrome');
const { soak } = await import(await bundle('test/browser/soak/soak.ts', 'dist/soak'));
await soak(Number(process.argv[2] ?? 2_000));
