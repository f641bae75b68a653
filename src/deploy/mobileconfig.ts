import { plist, type PlistValue } from './plist';

/** A configuration profile with one payload. */
interface Profile {
  /** Names the profile to macOS for good: a later one with the same name takes the place of this. */
  readonly identifier: string;
  readonly name: string;
  readonly about: string;
  /** The profile's own id and its payload's: fixed, so that the same policy makes the same file. */
  readonly uuids: readonly [string, string];
  /** The preference domain, which is the payload's type as well. */
  readonly domain: string;
  readonly preferences: { readonly [key: string]: PlistValue };
}

/** The text of a .mobileconfig for all users of a Mac, not signed. */
export function mobileconfig({ identifier, name, about, uuids, domain, preferences }: Profile): string {
  return plist({
    PayloadContent: [
      {
        PayloadType: domain,
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.settings`,
        PayloadUUID: uuids[1],
        PayloadDisplayName: name,
        PayloadEnabled: true,
        ...preferences,
      },
    ],
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuids[0],
    PayloadDisplayName: name,
    PayloadDescription: about,
    PayloadScope: 'System',
  });
}
