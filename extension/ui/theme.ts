import { useEffect, useState } from 'preact/hooks';
import type { Appearance } from '../own';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** How a page is to look: as the person chose, or as they told their browser. */
export function useTheme(appearance: Appearance): 'light' | 'dark' {
  const [prefersDark, setPrefersDark] = useState(DARK.matches);
  useEffect(() => {
    const follow = () => setPrefersDark(DARK.matches);
    DARK.addEventListener('change', follow);
    return () => DARK.removeEventListener('change', follow);
  }, []);
  if (appearance !== 'auto') return appearance;
  return prefersDark ? 'dark' : 'light';
}
