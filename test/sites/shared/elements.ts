type Child = Node | string | undefined;

/** Makes an element with these attributes and children. `look` names styles. */
export type El = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Readonly<Record<string, string>>,
  ...children: Child[]
) => HTMLElementTagNameMap[K];

/** Elements of a site whose classes mean nothing and differ in every build: these are the ones its styles became. */
export function elementsWith(styles: Readonly<Record<string, string>>): El {
  return (tag, { look, ...attributes } = {}, ...children) => {
    const element = document.createElement(tag);
    element.className = ['base', ...(look?.split(' ') ?? [])].map((name) => styles[name] ?? '').join(' ');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== undefined));
    return element;
  };
}
