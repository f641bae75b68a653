import { readFileSync } from 'node:fs';
import { createChecker } from '../../src/evaluate';
import type { CompiledRules } from '../../src/detect/compile-rules';

// Run in a fresh process with the rules as the worker has them: what a person waits for after the worker was stopped.
const start = performance.now();
const rules = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as CompiledRules;
const parsed = performance.now();
const [pack] = rules.packs.filter(({ id }) => id === 'mse-icb');
if (!pack) throw new Error('there is no pack mse-icb');
const check = createChecker(rules, pack);
const compiled = performance.now();
check({ text: 'My lady in bay 3 finally went home after her hip op', site: 'x', surface: 'post' });
console.log(
  JSON.stringify({ parse: parsed - start, compile: compiled - parsed, verdict: performance.now() - compiled }),
);
