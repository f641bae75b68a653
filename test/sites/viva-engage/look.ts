import styles from './style.module.css';

/** The generated classes for these names of style.module.css, as many as a real element of the site would carry. */
export function look(...names: readonly string[]): string {
  return ['base', ...names]
    .map((name) => styles[name])
    .filter(Boolean)
    .join(' ');
}

/** Classes of the site's own layout, whose names have a meaning and stay, before the generated ones. */
export function named(names: string, ...looks: readonly string[]): string {
  return `${names} ${look(...looks)}`;
}
