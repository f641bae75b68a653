import { el } from '../dom';

/** A picture of nothing much: hills under a sky, in this hue. */
export function draw(hue: number, size = 320): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const brush = canvas.getContext('2d');
  if (!brush) return canvas;
  const hills = [
    [0, `hsl(${hue} 45% 84%)`],
    [0.55, `hsl(${hue} 30% 62%)`],
    [0.72, `hsl(${hue} 32% 44%)`],
  ] as const;
  for (const [top, colour] of hills) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(0, size);
    for (let x = 0; x <= size; x += 8) brush.lineTo(x, top * size + (top && Math.sin(x / (40 + 60 * top)) * 18));
    brush.lineTo(size, size);
    brush.fill();
  }
  return canvas;
}

/** The same as a file a person chose, shown by an address that only this page has. */
export function chosenPicture(hue: number): HTMLImageElement {
  const picture = el('img', { look: 'media', alt: '' });
  draw(hue).toBlob((blob) => {
    if (blob) picture.src = URL.createObjectURL(blob);
  });
  return picture;
}
