import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { legalFiles } from './scripts/supply.mjs';
import { compileRules } from './src/detect/compile-rules';
import { readRules } from './src/cli/rules-folder';
import { withoutExamples } from './src/pack/schema';

type Manifest = typeof manifest;

/** What Chromium does not know, and would warn of. */
function forChromium({ browser_specific_settings: _gecko, ...rest }: Manifest): object {
  return rest;
}

/** Firefox has background pages and no managed schema, and takes its id from its own key. */
function forFirefox({
  key: _key,
  minimum_chrome_version: _chrome,
  storage: _schema,
  background,
  ...rest
}: Manifest): object {
  return { ...rest, background: { scripts: [background.service_worker], type: background.type } };
}

const RULES = 'virtual:second-look-rules';

/** The rule files, checked and compiled, as a module. One mistake in one of them fails the build and says where it is. */
function bundledRules(): Plugin {
  return {
    name: 'second-look-rules',
    resolveId: (source) => (source === RULES ? `\0${RULES}` : undefined),
    load(source) {
      if (source !== `\0${RULES}`) return undefined;
      for (const file of readdirSync('rules', { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(resolve('rules', file));
      return `export const rules = JSON.parse(${JSON.stringify(JSON.stringify(compileRules(withoutExamples(readRules('rules')))))});`;
    },
  };
}

/** What stands at the root of a build: the words of the interface, where browsers want them, and whose work is in it. */
function atRoot(): Plugin {
  let outDir = '';
  return {
    name: 'second-look-at-root',
    configResolved: ({ build }) => void (outDir = build.outDir),
    writeBundle() {
      cpSync('extension/_locales', `${outDir}/_locales`, { recursive: true });
      for (const [name, text] of Object.entries(legalFiles())) writeFileSync(`${outDir}/${name}`, text);
    },
  };
}

export default defineConfig(({ mode }) => {
  const isFirefox = mode === 'firefox';
  const outDir = isFirefox ? 'dist/firefox' : 'dist/chrome';
  const built = isFirefox ? forFirefox(manifest) : forChromium(manifest);
  return {
    publicDir: 'extension/public',
    plugins: [bundledRules(), atRoot(), crx({ manifest: built as never, browser: isFirefox ? 'firefox' : 'chrome' })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      // A kilobyte less on every page than what the default minifier leaves.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      // Rules are data: in a file of their own, they are weighed and read apart from the code.
      rolldownOptions: {
        // Pages that the manifest does not name: they are opened by the worker, and from the options.
        input: ['extension/first-run/first-run.html', 'extension/fleet/fleet.html'],
        output: { codeSplitting: { groups: [{ name: 'rules', test: RULES }] } },
      },
    },
  };
});
