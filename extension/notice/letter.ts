import type { Clause, Contact } from '../../src/finding';
import { words } from './words';

/** Where a clause stands: 'Organisation · Policy title, section'. */
export function sourceOf({ organisation, policy, section }: Clause): string {
  return `${organisation} · ${policy}, ${section}`;
}

/** A `mailto:` address that opens a letter to the contact about the clause. The draft is never in it. */
export function letterTo(contact: Contact & { email: string }, clause: Clause): string {
  const body = words('askBody', `“${clause.words}”\n${sourceOf(clause)}`).replace(/\r?\n/g, '\r\n');
  const address = encodeURIComponent(contact.email).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(words('askSubject'))}&body=${encodeURIComponent(body)}`;
}
