// docs/supply.md: what the extension holds of others' work, and why.
import { parts, WHY } from './supply.mjs';

/**
 * @param {Record<string, number>} inContentScript characters of minified code, by package
 * @param {Record<string, number>} elsewhere
 */
export function supplyDoc(inContentScript, elsewhere) {
  const kB = (/** @type {number | undefined} */ weight) => (weight ? (weight / 1000).toFixed(1) : '-');
  const rows = parts().map(({ name, version, license, home }) =>
    row([`[${name}](${home})`, version, license, whyOf(name), kB(inContentScript[name]), kB(elsewhere[name])]),
  );
  return `# What is in the packages besides our own code

Written by \`npm run supply\`; \`test/unit/repo/supply.test.ts\` fails when a name, a version, a licence or a reason is stale.
Sizes are kB of minified code before compression, told by source maps, on the day this was written.

${row(['package', 'version', 'licence', 'why', 'in a page', 'in the worker and our pages'])}
${row(Array.from({ length: 6 }, () => '---'))}
${rows.join('\n')}

- Every version is exact and held by its hash in \`package-lock.json\`. None of these packages has an install script, and
  \`.npmrc\` forbids those of the tools.
- Each package that is made (\`npm run package\`) holds \`NOTICE.txt\` with the licences above, \`LICENSE.txt\` with ours, and
  \`sbom.cdx.json\`, a bill of materials in CycloneDX. We write that bill from the lock file ourselves, since \`npm sbom\`
  leaves out what a build tool happens to need as well; the test holds it against \`npm ls\`.
- The same sources make the same bytes: a test builds them twice, in two folders, and \`npm run package\` makes zips without
  times or owners in them.
- To add one: it must be clearly better than what we would write, small, without an install script and under a licence
  that lets it be shipped; its reason goes into \`scripts/supply.mjs\`.
`;
}

/** @param {string} name */
function whyOf(name) {
  const user = parts().find(({ needs }) => needs.includes(name));
  const why = WHY[name] ?? (user && `${user.name} needs it`);
  if (!why) throw new Error(`Nobody says why ${name} is needed: say so in scripts/supply.mjs`);
  return why;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}
