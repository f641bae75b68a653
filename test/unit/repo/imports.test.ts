import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A folder of sources, and what they may import besides what is in it. */
interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}

/** Imports run one way: rules (data) ← src ← extension, and within the extension as far as listed. */
const ROOMS: readonly Room[] = [
  { folder: 'src/text', mayImport: ['src/finding.ts'], packages: [] },
  {
    folder: 'src/detect',
    mayImport: ['src/text', 'src/finding.ts', 'src/draft.ts', 'src/pack/schema.ts'],
    packages: [],
  },
  { folder: 'src/pack', mayImport: ['src/draft.ts', 'src/finding.ts', 'src/detect'], packages: ['zod/mini'] },
  {
    folder: 'src/managed',
    mayImport: ['src/draft.ts', 'src/finding.ts', 'src/pack', 'src/evaluate.ts', 'src/text/escape.ts'],
    packages: ['zod/mini'],
  },
  {
    folder: 'src/deploy',
    mayImport: ['src/managed', 'src/pack/schema.ts', 'src/draft.ts', 'src/finding.ts'],
    packages: [],
  },
  { folder: 'src/calendar', mayImport: ['src/finding.ts'], packages: [] },
  {
    folder: 'src/clauses',
    mayImport: [
      'src/managed/keys.ts',
      'src/pack/schema.ts',
      'src/profile',
      'src/page-event.ts',
      'src/draft.ts',
      'src/finding.ts',
    ],
    packages: [],
  },
  { folder: 'src/records', mayImport: ['src/finding.ts'], packages: ['zod/mini'] },
  { folder: 'src/cli', mayImport: ['src'], packages: ['yaml', 'zod/mini'] },
  { folder: 'extension/editors', mayImport: ['src'], packages: [] },
  { folder: 'extension/sites', mayImport: ['src', 'extension/editors'], packages: [] },
  {
    folder: 'extension/notice',
    mayImport: ['src', 'extension/native.ts', 'extension/manner.ts', 'extension/words.ts'],
    packages: ['preact', '@floating-ui/dom'],
  },
  {
    folder: 'extension/content',
    mayImport: [
      'src',
      'extension/native.ts',
      'extension/protocol.ts',
      'extension/manner.ts',
      'extension/repairs.ts',
      'extension/page-report.ts',
      'extension/report-port.ts',
      'extension/words.ts',
      'extension/language.ts',
      'extension/editors',
      'extension/sites',
      'extension/notice',
    ],
    packages: [],
  },
  {
    folder: 'extension/background',
    mayImport: [
      'src',
      'extension/browser.ts',
      'extension/protocol.ts',
      'extension/repairs.ts',
      'extension/ground.ts',
      'extension/record.ts',
      'extension/record-keys.ts',
      'extension/manner.ts',
      'extension/own.ts',
      'extension/profile-lines.ts',
      'extension/words.ts',
      'extension/language.ts',
      'extension/word-tables.ts',
    ],
    packages: ['zod/mini', 'virtual:second-look-rules'],
  },
  {
    folder: 'extension/ui',
    mayImport: [
      'src',
      'extension/browser.ts',
      'extension/protocol.ts',
      'extension/record.ts',
      'extension/manner.ts',
      'extension/own.ts',
      'extension/profile-lines.ts',
      'extension/words.ts',
      'extension/language.ts',
      'extension/word-tables.ts',
      'extension/notice',
      'extension/content/checks.ts',
      'extension/sites/profile-address.ts',
    ],
    packages: ['preact'],
  },
  ...['extension/popup', 'extension/options', 'extension/first-run', 'extension/fleet'].map((folder) => ({
    folder,
    mayImport: [
      'src',
      'extension/browser.ts',
      'extension/own.ts',
      'extension/words.ts',
      'extension/language.ts',
      'extension/page-report.ts',
      'extension/protocol.ts',
      'extension/report-port.ts',
      'extension/notice',
      'extension/ui',
      'extension/record-keys.ts',
      'extension/ground.ts',
    ],
    packages: folder === 'extension/fleet' ? ['preact', 'virtual:second-look-rules'] : ['preact'],
  })),
];

const IMPORT = /^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'/gm;

function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2]) as string);
}

/** Where a relative import leads, as a path from the project's folder; a package's name stays as it is. */
function targetOf(file: string, imported: string): string {
  return imported.startsWith('.') ? normalize(join(dirname(file), imported)) : imported;
}

describe.each(ROOMS)('$folder', ({ folder, mayImport, packages }) => {
  test.each(sourcesIn(folder))('%s imports only what it may', (file) => {
    const strange = importsOf(file)
      .map((imported) => targetOf(file, imported))
      .filter((target) => {
        if (packages.some((name) => target === name || target.startsWith(`${name}/`))) return false;
        if (target.startsWith('node:')) return folder !== 'src/cli';
        const inside = (room: string) => target === room.replace(/\.ts$/, '') || target.startsWith(`${room}/`);
        return ![folder, ...mayImport].some(inside);
      });
    expect(strange).toEqual([]);
  });
});

test('only extension/browser.ts imports the polyfill, and only extension/native.ts its types', () => {
  const importers = sourcesIn('extension').filter((file) => importsOf(file).includes('webextension-polyfill'));
  expect(importers).toEqual([join('extension', 'browser.ts'), join('extension', 'native.ts')]);
  expect(readFileSync(join('extension', 'native.ts'), 'utf8')).toContain('import type');
});

test('the core imports nothing of the extension', () => {
  const strays = sourcesIn('src').filter((file) =>
    importsOf(file).some((imported) => targetOf(file, imported).startsWith('extension')),
  );
  expect(strays).toEqual([]);
});

test('host names and selectors of sites stand in extension/sites alone', () => {
  const strays = sourcesIn('extension')
    .filter(
      (file) =>
        relative('extension/sites', file).startsWith('..') && relative('extension/editors', file).startsWith('..'),
    )
    .filter((file) =>
      /(?:twitter|facebook|linkedin|instagram|yammer)\.com|engage\.cloud\.microsoft|['"`/]x\.com|data-testid/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(strays).toEqual([]);
});
