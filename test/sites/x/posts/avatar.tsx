import { look } from '../look';
import type { Person } from '../people';
import { portraitOf } from './picture';

interface Props {
  readonly person: Person;
  readonly size?: 'small' | 'normal' | 'large';
}

export function Avatar({ person, size = 'normal' }: Props) {
  return (
    <div data-testid={`UserAvatar-Container-${person.handle}`} className={look('avatar', `avatar-${size}`)}>
      <img alt="" draggable={false} src={portraitOf(person)} className={look('avatarPicture')} />
    </div>
  );
}
