import styles from './style.module.css';

type Child = Node | string | undefined;

/**
 * An element with these attributes and children. `look` names styles of the new client, whose classes mean nothing and
 * differ in every build; `class` is for the old client, which calls things by their names.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { look, class: names, ...attributes }: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const looks = look?.split(' ').map((name) => styles[name] ?? '') ?? [];
  element.className = [...looks, ...(names ? [names] : [])].join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that is pressed by mouse or key. */
export function button(
  attributes: Readonly<Record<string, string>>,
  onPress: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onPress);
  return element;
}

/** A drawing by the id of its symbol, the only sign of some buttons of the new client. */
export function drawing(id: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.id = id;
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', 'M2 3h12v8H8l-3 3v-3H2z');
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
