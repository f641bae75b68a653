import { describe, expect, it } from 'vitest';
import { ACCEPT, DELETE } from '../../../extension/sites/event-labels';
import { SITES_KNOWN } from '../../../extension/sites/sites';

describe('what is written on what accepts a request', () => {
  it.each(['Accept', 'Confirm', 'Confirm request', 'Annehmen', 'Bestätigen', 'Accepter', 'Xác nhận', 'Potwierdź'])(
    'is %s',
    (words) => {
      expect(ACCEPT.test(words)).toBe(true);
    },
  );

  it.each(['Accept all cookies', 'Delete', 'Ignore', 'Confirm your e-mail', 'Follow', 'Ablehnen', 'Unaccepted'])(
    'is not %s',
    (words) => {
      expect(ACCEPT.test(words)).toBe(false);
    },
  );
});

describe('what is written on what deletes a post', () => {
  it.each(
    ['Delete', 'Delete post', 'Move to trash', 'Move to recycle bin', 'Löschen', 'Beitrag löschen', 'Supprimer'].concat(
      ['In den Papierkorb verschieben', 'Déplacer dans la corbeille', 'Bericht verwijderen', 'Usuń', 'Șterge postarea'],
    ),
  )('is %s', (words) => {
    expect(DELETE.test(words)).toBe(true);
  });

  it.each(['Edit post', 'Undelete', 'Save', 'Combining', 'Hide post', 'Turn off deletes', 'Bearbeiten'])(
    'is not %s',
    (words) => {
      expect(DELETE.test(words)).toBe(false);
    },
  );
});

describe('the places of events', () => {
  const placed = SITES_KNOWN.flatMap(({ hosts, events = [] }) => events.map((place) => ({ host: hosts[0], ...place })));
  const isAt = (host: string, event: string, path: string) =>
    placed.some((place) => place.host === host && place.event === event && (place.paths?.test(path) ?? true));

  it.each([
    ['x.com', 'sign-up-email', '/i/flow/signup', true],
    ['x.com', 'sign-up-email', '/i/flow/login', false],
    ['x.com', 'accept-request', '/follower_requests', true],
    ['x.com', 'accept-request', '/home', false],
    ['www.facebook.com', 'sign-up-email', '/r.php', true],
    ['www.facebook.com', 'sign-up-email', '/login', false],
    ['www.facebook.com', 'delete-post', '/messages/t/1', false],
    ['www.linkedin.com', 'accept-request', '/preload/mynetwork/grow/', true],
    ['www.linkedin.com', 'accept-request', '/jobs/', false],
    ['www.linkedin.com', 'delete-post', '/messaging/thread/1/', false],
    ['www.instagram.com', 'sign-up-email', '/accounts/emailsignup/', true],
    ['www.instagram.com', 'sign-up-email', '/accounts/login/', false],
    ['www.instagram.com', 'delete-post', '/direct/t/1/', false],
    ['engage.cloud.microsoft', 'delete-post', '/main/feed', true],
    ['engage.cloud.microsoft', 'delete-post', '/main/inbox/x', false],
  ])('on %s, %s at %s: %s', (host, event, path, isThere) => {
    expect(isAt(host, event, path)).toBe(isThere);
  });
});
