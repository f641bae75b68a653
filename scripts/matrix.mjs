// What was tried where: a row a scenario, a column a site in a browser, from vitest's report.
/**
 * @typedef {{ ancestorTitles: readonly string[], title: string, status: string }} Told
 * @typedef {{ passed: number, tried: number }} Cell
 */

/** Scenarios that stand in a table; what only one site has is told by the tests themselves. */
const SHARED_BY = 3;

/**
 * The table, as lines: `passed/tried`, a blank where a site does not have the scenario.
 * @param {{ testResults: readonly { assertionResults: readonly Told[] }[] }} report
 */
export function matrix(report) {
  /** @type {Map<string, Map<string, Cell>>} */
  const rows = new Map();
  for (const { ancestorTitles, title, status } of report.testResults.flatMap((file) => file.assertionResults)) {
    const [browser, site] = ancestorTitles;
    if (!browser || !site || status === 'pending' || status === 'skipped') continue;
    const [scenario = title] = title.split(': ', 1);
    const row = rows.get(scenario) ?? new Map();
    rows.set(scenario, row);
    const column = `${site}, ${browser}`;
    const { passed, tried } = row.get(column) ?? { passed: 0, tried: 0 };
    row.set(column, { passed: passed + Number(status === 'passed'), tried: tried + 1 });
  }
  const shared = [...rows].filter(([, row]) => row.size >= SHARED_BY);
  const columns = [...new Set(shared.flatMap(([, row]) => [...row.keys()]))].sort();
  return [...heads(columns), ...shared.map(([scenario, row]) => line(scenario, columns, row))].join('\n');
}

const WIDTH = 7;

/**
 * A letter for each column, and what the letters stand for above it.
 * @param {readonly string[]} columns
 */
function heads(columns) {
  const letters = columns.map((_, index) => String.fromCodePoint(65 + index));
  const named = columns.map((column, index) => `  ${letters[index]}  ${column}`);
  return [...named, letters.map((letter) => letter.padStart(WIDTH)).join('')];
}

/**
 * @param {string} scenario
 * @param {readonly string[]} columns
 * @param {Map<string, Cell>} row
 */
function line(scenario, columns, row) {
  const cells = columns.map((column) => {
    const cell = row.get(column);
    return (cell ? `${cell.passed}/${cell.tried}` : '').padStart(WIDTH);
  });
  return `${cells.join('')}  ${scenario}`;
}
