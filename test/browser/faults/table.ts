import { wrongIn, type BrowserName, type Ending, type Fault, type Outcome } from './fault';

const HEADS = [
  'What goes wrong',
  'The draft',
  'Words kept',
  'Posts',
  'What the person reads',
  'Uncaught',
  'As it should',
];

const ENDS: Record<Ending | 'otherwise', string> = {
  held: 'held, posted once answered',
  unchecked: 'goes through, told',
  alone: 'goes through as without us',
  otherwise: 'otherwise',
};

/** What came of the faults in one browser as a table in Markdown, its columns as wide as what stands in them. */
export function table(browser: BrowserName, outcomes: ReadonlyMap<Fault, Outcome>): string {
  const rows = [...outcomes].map(([fault, outcome]) => row(fault, browser, outcome));
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [HEADS, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

function row(fault: Fault, browser: BrowserName, outcome: Outcome): string[] {
  const { ended, isKept, posts, told, toolbar, uncaught } = outcome;
  const wrong = wrongIn(fault, browser, outcome);
  return [
    fault.name,
    ENDS[ended],
    isKept ? 'yes' : 'no',
    String(posts),
    [told, toolbar && `toolbar: ${toolbar}`].filter(Boolean).join('; ') || 'nothing',
    uncaught.length === 0 ? 'none' : String(uncaught.length),
    wrong.length === 0 ? 'yes' : `no: ${wrong.join(', ')}`,
  ];
}
