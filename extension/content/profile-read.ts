import { MAX_HANDLE_LENGTH } from '../../src/draft-limits';
import type { Profile } from '../../src/profile/profile';
import { LONGEST_PART, type ReadProfile } from '../../src/profile/standing';
import type { ProfileParts, ProfilePlace } from '../sites/profile';
import type { Site } from '../sites/site';

/** Reads one's own profile, and the form that changes it. What the form does not show is as it was last read. */
export function createProfileReader(site: Site, place: ProfilePlace): () => ReadProfile | undefined {
  let own: { handle?: string; parts: ProfileParts } = { parts: {} };

  return () => {
    const at = location.pathname + location.search;
    const fields = fieldsOf(place, at);
    if (fields) {
      const account = site.account(document.body);
      const handle = account?.handle ?? own.handle;
      const before = handle === own.handle ? own.parts : {};
      return readOf(site, place, handle, { displayName: account?.name, ...before, ...fields }, true);
    }
    const match = place.path.exec(at);
    const named = match?.[1] ?? match?.[2];
    const root = named !== undefined && document.querySelector(place.root);
    if (!root || !place.own(named)) return undefined;
    const parts = place.read(root);
    // A page that does not show even the name is not there yet.
    if (!parts.displayName && parts.bio === undefined) return undefined;
    const handle = decoded(named);
    own = { handle, parts };
    return readOf(site, place, handle, parts, false);
  };
}

/** Whether this address may show a profile or the form for one. */
export function mayShow(place: ProfilePlace): boolean {
  const at = location.pathname + location.search;
  return place.path.test(at) || fieldsOf(place, at) !== undefined || place.form.some(({ path }) => path?.test(at));
}

/** A handle as people read it; as the address has it where that is no encoding of anything. */
function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

/** What stands in the form's fields; `undefined` where no form is open that changes what a profile says. */
function fieldsOf({ form }: ProfilePlace, at: string): ProfileParts | undefined {
  const parts: ProfileParts = {};
  for (const { part, path, tiers } of form) {
    if (path && !path.test(at)) continue;
    const field = tiers.map((selector) => document.querySelector<HTMLElement>(selector)).find((each) => each !== null);
    if (field) parts[part] = textOf(field);
  }
  return parts.bio === undefined && parts.about === undefined ? undefined : parts;
}

function textOf(field: HTMLElement): string {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    ? field.value
    : field.innerText.trimEnd();
}

function readOf(
  site: Site,
  place: ProfilePlace,
  handle: string | undefined,
  { displayName, bio, about, website }: ProfileParts,
  editing: boolean,
): ReadProfile {
  const texts = { bio, about };
  const notRead = (['bio', 'about'] as const).flatMap((part) => {
    const name = place.names[part];
    return name !== undefined && texts[part] === undefined ? [name] : [];
  });
  const read = [bio, about].filter((text) => text !== undefined);
  const kind = place.kind ?? site.account(document.body)?.kind;
  const profile: Profile = {
    site: site.id,
    handle: handle?.slice(0, MAX_HANDLE_LENGTH),
    displayName: displayName?.slice(0, LONGEST_PART),
    bio: read.length > 0 ? read.join('\n').slice(0, LONGEST_PART) : undefined,
    website: website?.slice(0, LONGEST_PART),
    accountKind: kind,
  };
  return { profile, notRead, editing };
}
