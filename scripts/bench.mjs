// Bundles the benchmarks as the worker is bundled, and runs them in a process of their own.
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'test/bench/engine.ts', outDir: 'dist/bench', target: 'node20', minify: false },
  ssr: { noExternal: true },
});
const { status } = spawnSync(process.execPath, ['dist/bench/engine.js'], { stdio: 'inherit' });
process.exit(status ?? 1);
