import styles from './style.module.css';

type Child = Node | string | undefined;

/** An element with these attributes and children. `look` names styles; the classes they become differ in every build. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { look, ...attributes }: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = ['base', ...(look?.split(' ') ?? [])].map((name) => styles[name] ?? '').join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A picture out of a sheet of many, as the site draws its icons. */
export function icon(sign: string): HTMLElement {
  return el('i', { look: 'icon', 'data-visualcompletion': 'css-img', 'aria-hidden': 'true' }, sign);
}
