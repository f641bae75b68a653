import { look } from '../look';
import type { Person } from '../people';

/** The round picture of a person, drawn. */
export function Avatar({ person, size = 'usual' }: { readonly person: Person; readonly size?: 'small' | 'usual' }) {
  const letters = person.name.split(' ').map((word) => word.charAt(0));
  return (
    <div aria-hidden="true" className={look('avatar', size)} style={{ backgroundColor: `hsl(${person.hue} 32% 42%)` }}>
      {letters.slice(0, 2).join('')}
    </div>
  );
}
