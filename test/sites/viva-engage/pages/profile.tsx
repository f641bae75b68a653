import { useState } from 'react';
import { bioOr, isHalfLoaded, OTHERS_BIO } from '../../own-profile';
import { look } from '../look';
import { me } from '../people';

/** The number one's own storyline is kept under. */
export const OWN = 'eyJfdHlwZSI6IlVzZXIiLCJpZCI6IjQxNyJ9';

export function Profile({ id }: { readonly id: string }) {
  const [edited, setEdited] = useState(false);
  const [bio, setBio] = useState(bioOr(me.role));
  if (isHalfLoaded) return null;
  const isOwn = id === OWN;
  return (
    <header>
      <h1 className={look('title')}>{isOwn ? me.name : 'Kit Marsh'}</h1>
      <p>{isOwn ? bio : OTHERS_BIO}</p>
      {isOwn && (
        <button type="button" aria-haspopup="dialog" data-replica-edit="" onClick={() => setEdited(true)}>
          ✎
        </button>
      )}
      {edited && (
        <div role="dialog" aria-modal="true">
          <textarea name="aboutMe" value={bio} onChange={(event) => setBio(event.target.value)} />
        </div>
      )}
    </header>
  );
}
