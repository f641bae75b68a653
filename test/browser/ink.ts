import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from './driver';

/** The line under what is to be avoided: #d0385c. */
const LINE = [208, 56, 92] as const;
/** How far a point's colour may be off, where the line ends. */
const NEARLY = 12;

/** How many points of the page have the colour of the strongest mark, as somebody sees it. */
export async function ink(tab: Tab): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-ink-'));
  const file = join(folder, 'page.png');
  try {
    await tab.screenshot(file);
    const picture = readFileSync(file).toString('base64');
    return await tab.evaluate(countPoints, { picture, line: LINE, nearly: NEARLY });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs in a page, which can read pictures. */
async function countPoints(asked: { picture: string; line: readonly number[]; nearly: number }): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${asked.picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const points = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  let count = 0;
  for (let at = 0; at < points.length; at += 4) {
    if (asked.line.every((value, part) => Math.abs((points[at + part] ?? -1) - value) <= asked.nearly)) count++;
  }
  return count;
}
