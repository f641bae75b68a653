import { elementsWith } from '../shared/elements';
import styles from './style.module.css';

export const el = elementsWith(styles);

const SVG = 'http://www.w3.org/2000/svg';

/** What each icon is drawn with, on a field of 24. */
const SHAPES = {
  back: 'M20 12H4M11 5l-7 7 7 7',
  bubble: 'M4 4h16v12H11l-5 4v-4H4z',
  close: 'M5 5l14 14M19 5L5 19',
  dots: 'M5 12h.1M12 12h.1M19 12h.1',
  heart: 'M12 20S3 14 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 14 12 20 12 20z',
  home: 'M4 11l8-7 8 7v9H4z',
  mark: 'M6 4h12v16l-6-5-6 5z',
  picture: 'M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4',
  plane: 'M3 4l18 0-9 17-2-9z',
  plus: 'M4 4h16v16H4zM12 8v8M8 12h8',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM16 16l5 5',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0M9 9.5h.1M15 9.5h.1',
} as const;
type Icon = keyof typeof SHAPES;

/** Icons carry the name of what they do, in the language of the page. */
export function icon(shape: Icon, label: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { 'aria-label': label, role: 'img', viewBox: '0 0 24 24', width: '22', height: '22' };
  const drawn = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round' };
  for (const [name, value] of Object.entries({ ...attributes, ...drawn })) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[shape]);
  svg.append(path);
  return svg;
}
