/** How often the address is looked at where the browser does not tell that it changed, in milliseconds. */
const INTERVAL = 1000;

/** Calls `moved` when the page is there and whenever its address changes without a load. */
export function whenMoved(moved: () => void, signal: AbortSignal): void {
  let href: string | undefined;
  const check = () => {
    if (href === location.href) return;
    href = location.href;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (document.readyState !== 'loading') check();
  document.addEventListener('DOMContentLoaded', check, { signal });
  if (navigation) return navigation.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
