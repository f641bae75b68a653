import { button, el } from '../dom';
import { words } from '../words';
import { openShareBox } from './share-box';
import { tiptapBox } from './tiptap-box';

/** The article editor: headline and body, then a step in which a post about it is written and all is published. */
export function articleEditor(): HTMLElement {
  const headline = el('textarea', {
    class: 'article-editor-headline__textarea',
    placeholder: words.articleTitle,
    rows: '1',
  });
  const box = tiptapBox({ label: words.articleBody, placeholder: '', onChange: () => undefined });
  const article = (): string => `${headline.value}\n\n${box.text()}`;
  const done = (): void => element.replaceWith(el('div', { class: 'article-editor' }, el('h1', {}, headline.value)));
  const next = button(
    { class: 'article-editor-nav__publish artdeco-button artdeco-button--primary ember-view' },
    () =>
      openShareBox(false, { label: words.publish, placeholder: words.tellNetwork, before: article, onPublished: done }),
    words.next,
  );
  const element = el(
    'div',
    { class: 'article-editor ember-view' },
    el('div', { class: 'article-editor-nav' }, next),
    headline,
    el('div', { class: 'article-editor-content' }, box.element),
  );
  return element;
}
