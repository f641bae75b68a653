import type { ComponentChildren } from 'preact';

/** A link that opens elsewhere and leaves the page, and the draft in it, as they are. */
export function Outside({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
