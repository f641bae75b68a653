/** A table in Markdown, laid out as the repository's formatter lays them out: every column as wide as its widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...all.map((cells) => widthOf(cells[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width)).join(' | ')} |`;
  const [first = [], ...rest] = all;
  return `${[line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')}\n`;
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

/** In code points: nothing here is wider than a letter. */
function widthOf(text: string): number {
  return [...text].length;
}

/** `a, b and c` */
export function listed(names: readonly string[], link = 'and'): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${link} `);
}
