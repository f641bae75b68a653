import { afterEach, describe, expect, it, vi } from 'vitest';
import { generic } from '../../../extension/sites/generic';
import { OTHERWISE } from '../../../extension/sites/otherwise';
import { vivaEngage } from '../../../extension/sites/viva-engage';

/** The account told on a page whose account button is called so. */
function accountBeside(label: string | undefined): unknown {
  const button = { getAttribute: () => label ?? null };
  vi.stubGlobal('document', { querySelector: (selector: string) => (/MainLink/.test(selector) ? button : null) });
  return vivaEngage.account({} as Element);
}

describe('the account on Viva Engage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is a person at work, by the name on the account button', () => {
    const jo = { name: 'Jo Hartley', kind: 'professional' };
    expect(accountBeside('Account manager for Jo Hartley')).toEqual(jo);
    expect(accountBeside('Konto-Manager für Jo Hartley')).toEqual(jo);
  });

  it('is a person at work also where the page gives no name', () => {
    expect(accountBeside('Tilinhallinta')).toEqual({ kind: 'professional' });
    expect(accountBeside(undefined)).toEqual({ kind: 'professional' });
  });
});

describe('names of buttons', () => {
  it.each(['Cancel', 'Discard', 'Drafts', 'Save draft', 'Add people', 'Preview', 'Canslo', 'Abbrechen', 'Annuler'])(
    '%s publishes nothing',
    (name) => expect(name).toMatch(OTHERWISE),
  );

  it.each(['Post', 'Post question', 'Reply', 'Save', 'Share', 'Schedule post', 'Postio', 'Posten', 'Publier', ''])(
    '“%s” may publish',
    (name) => expect(name).not.toMatch(OTHERWISE),
  );
});

describe('a host of one’s own', () => {
  it('is no site of ours, and its drafts are posts from nobody we know', () => {
    expect(generic.hosts).toEqual([]);
    expect(generic.account({} as Element)).toBeUndefined();
  });
});
