/**
 * Calls `moved` when the page is there and whenever its address changes without a load. Where the browser does not tell,
 * it is looked at when the person does something and when the page changes its title: no timer runs on an idle page.
 */
export function whenMoved(moved: () => void, signal: AbortSignal): void {
  let href: string | undefined;
  const check = () => {
    if (href === location.href) return;
    href = location.href;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', check, { signal });
  else check();
  if (navigation) return navigation.addEventListener('currententrychange', check, { signal });
  for (const type of ['popstate', 'click', 'keyup']) window.addEventListener(type, check, { signal });
  const observer = new MutationObserver(check);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
