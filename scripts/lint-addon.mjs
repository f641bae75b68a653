// Holds the Firefox build against Mozilla's add-on linter: no errors.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npx --no-install web-ext lint -s dist/firefox -o json', {
  shell: true,
  encoding: 'utf8',
});
const { summary, errors, warnings } = JSON.parse(stdout);
for (const { code, message, file } of [...errors, ...warnings]) console.log(`${code} ${file ?? ''}: ${message}`);
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings`);
process.exit(summary.errors === 0 ? 0 : 1);
