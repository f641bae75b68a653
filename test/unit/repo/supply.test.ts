import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, notice, parts } from '../../../scripts/supply.mjs';
import { supplyDoc } from '../../../scripts/supply-doc.mjs';

/** A package as npm itself tells of it. */
interface Told {
  readonly version?: string;
  readonly dependencies?: Record<string, Told>;
}

/** Licences under which others' work may be shipped with ours; a new one is read by a person first. */
const READ = ['MIT', 'MPL-2.0'];

function toldByNpm(): string[] {
  const told = execFileSync('npm', ['ls', '--omit=dev', '--all', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const namesIn = ({ dependencies = {} }: Told): string[] =>
    Object.entries(dependencies).flatMap(([name, told]) =>
      told.version ? [`${name}@${told.version}`, ...namesIn(told)] : [],
    );
  return [...new Set(namesIn(JSON.parse(told) as Told))].sort();
}

describe('what is in the packages besides our own code', () => {
  test('is all that npm would install for a user, and nothing else', () => {
    expect(parts().map(({ name, version }) => `${name}@${version}`)).toEqual(toldByNpm());
  });

  test('runs nothing when it is installed, and neither does any tool', () => {
    expect(parts().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  test('is named exactly, and held by a strong hash', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const { integrity } of parts()) expect(integrity).toMatch(/^sha512-/);
  });

  test.each(parts())('$name is under a licence that was read, and its notice goes along', ({ name, license, text }) => {
    expect(READ).toContain(license);
    expect(notice()).toContain(`${name} `);
    expect(notice()).toContain(text);
  });

  test('is in the bill of materials, each with what it needs', () => {
    const bill = JSON.parse(billOfMaterials()) as {
      components: { 'bom-ref': string }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(refs).toHaveLength(parts().length);
    const reached = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect([...reached].sort()).toEqual([...refs].sort());
  });

  test('stands in docs/supply.md (else: npm run supply)', () => {
    // Not by the byte: sizes change with each line of ours that uses more or less of a package.
    const plain = (doc: string) => doc.replace(/(?:\| *(?:[\d.]+|-) *){2}\|$/gm, '').replace(/[ -]+/g, ' ');
    expect(plain(readFileSync('docs/supply.md', 'utf8'))).toBe(plain(supplyDoc({}, {})));
  });
});
