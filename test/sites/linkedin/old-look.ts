import css from './old.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** The old client's styles: in the page, and in the shadow root that the new client shows old dialogs in. */
export function dressOld(root: Document | ShadowRoot): void {
  root.adoptedStyleSheets = [sheet];
}
