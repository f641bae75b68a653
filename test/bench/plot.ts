/** One line of a plot: points of both axes in their own units, all above 0. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Plot {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly lines: readonly Line[];
}

const WIDTH = 420;
const HEIGHT = 300;
const MARGIN = { left: 62, right: 34, top: 34, bottom: 46 };
/** Told apart without colour as well, by dashes. */
const STYLES = [
  { colour: '#0b57c2', dash: '' },
  { colour: '#a3203f', dash: '6 3' },
  { colour: '#7d5100', dash: '2 3' },
  { colour: '#1a6549', dash: '8 3 2 3' },
] as const;

/** Plots side by side, both axes in powers of ten, as one SVG. */
export function svgOf(plots: readonly Plot[]): string {
  const parts = plots.map((plot, index) => `<g transform="translate(${index * WIDTH} 0)">${plotted(plot)}</g>`);
  const size = `viewBox="0 0 ${WIDTH * plots.length} ${HEIGHT}"`;
  const style = 'text{font:11px system-ui,sans-serif;fill:#17212b}.title{font-weight:600;font-size:12px}';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}

function plotted({ title, across, up, lines }: Plot): string {
  const x = scaleOf(
    lines.flatMap(({ points }) => points.map(([value]) => value)),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scaleOf(
    lines.flatMap(({ points }) => points.map(([, value]) => value)),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const foot = HEIGHT - MARGIN.bottom;
  return [
    `<text class="title" x="${MARGIN.left}" y="18">${title}</text>`,
    `<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(14 ${(MARGIN.top + foot) / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    ...x.tens.map((ten) => ruled(x.at(ten), MARGIN.top, x.at(ten), foot) + label(x.at(ten), foot + 14, 'middle', ten)),
    ...y.tens.map(
      (ten) =>
        ruled(MARGIN.left, y.at(ten), WIDTH - MARGIN.right, y.at(ten)) +
        label(MARGIN.left - 6, y.at(ten) + 4, 'end', ten),
    ),
    ...lines.map((line, index) => drawn(line, index, x.at, y.at)),
  ].join('');
}

interface Scale {
  readonly at: (value: number) => number;
  /** The powers of ten it covers. */
  readonly tens: readonly number[];
}

function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    tens: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

function drawn({ name, points }: Line, index: number, x: Scale['at'], y: Scale['at']): string {
  const { colour, dash } = STYLES[index % STYLES.length] as (typeof STYLES)[number];
  const path = points.map(([across, up]) => `${x(across)},${y(up)}`).join(' ');
  const row = MARGIN.top + 14 + 14 * index;
  const stroke = `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"`;
  return (
    `<polyline points="${path}" ${stroke}/>` +
    `<polyline points="${MARGIN.left + 8},${row - 4} ${MARGIN.left + 30},${row - 4}" ${stroke}/>` +
    `<text x="${MARGIN.left + 36}" y="${row}" style="fill:${colour}">${name}</text>`
  );
}

function ruled(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#d5dce3"/>`;
}

function label(x: number, y: number, anchor: string, value: number): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${value.toLocaleString('en-GB')}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
