import type { Person } from '../people';

function svg(body: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${body}</svg>`)}`;
}

/** A drawn portrait: a head and shoulders in the person's colour. */
export function portraitOf({ hue }: Person): string {
  return svg(
    `<rect width="40" height="40" fill="hsl(${hue} 45% 72%)"/>` +
      `<circle cx="20" cy="16" r="7.5" fill="hsl(${hue} 40% 92%)"/>` +
      `<path d="M5 42c0-22 30-22 30 0z" fill="hsl(${hue} 50% 38%)"/>`,
  );
}

/** What the site shows in place of an emoji in a name or a post. */
export function emojiPicture(emoji: string): string {
  return svg(`<text x="20" y="33" font-size="34" text-anchor="middle">${emoji}</text>`);
}
