import { useEffect } from 'react';
import { openCompose } from './route';

const actions: Readonly<Record<string, () => void>> = {
  n: () => openCompose(),
  '/': () => document.querySelector<HTMLElement>('[role="combobox"]')?.focus(),
};

/** The site's keys of one letter. They work wherever the focus is, but for what it takes for a place to write in. */
export function useShortcuts(): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actions[event.key];
      if (!act || isForWriting(event) || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

function isForWriting({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, [role="textbox"]'))
  );
}
