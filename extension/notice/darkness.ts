/** Below this share of full brightness a page is dark. */
const DARK = 0.3;
/** A colour more see-through than this does not tell what a person sees. */
const SOLID = 0.5;

/** Whether a computed CSS colour is dark. Undefined: it is see-through, or not in `rgb()`. */
export function isDark(colour: string): boolean | undefined {
  const [red, green, blue, alpha = 1] = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || alpha < SOLID) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < DARK;
}

/** Whether the page a person looks at is dark: by its own background, else by what they told their browser. */
export function pageIsDark(): boolean {
  const backgrounds = [document.body, document.documentElement].flatMap((element: HTMLElement | null) =>
    element ? [getComputedStyle(element).backgroundColor] : [],
  );
  const told = backgrounds.map(isDark).find((dark) => dark !== undefined);
  return told ?? matchMedia('(prefers-color-scheme: dark)').matches;
}
