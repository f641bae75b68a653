import { bioOr } from '../own-profile';

export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  /** Of the round picture, in degrees of hue. */
  readonly hue: number;
}

const { session, entities } = window.__INITIAL_STATE__;
const user = entities.users.entities[session.user_id];
if (!user) throw new Error('The page came without the signed-in user.');

/** Who is signed in. */
export const me: Person = { handle: user.screen_name, name: user.name, bio: bioOr(user.description), hue: 150 };

const others: readonly Person[] = [
  { handle: 'ruthcalder', name: 'Ruth Calder', bio: 'Health reporter, Blackwater Courier.', hue: 12 },
  { handle: 'estuarycare', name: 'Estuary Care Trust', bio: 'Hospitals and community care by the water.', hue: 212 },
  { handle: 'dan_pargeter', name: 'Dan Pargeter', bio: 'Bus timetables and bad puns.', hue: 262 },
  { handle: 'mo_on_the_mud', name: 'Mo Adeyemi 🦆', bio: 'Birds of the Dengie, mostly from the sea wall.', hue: 45 },
  { handle: 'knitandnatter', name: 'Knit & Natter Braintree', bio: 'Thursdays, upstairs at the library.', hue: 330 },
  { handle: 'sal_winterflood', name: 'Sal Winterflood', bio: 'Mum of three, tea drinker.', hue: 188 },
  { handle: 'crouchvalley', name: 'Crouch Valley Council', bio: 'Bins, beaches and benches.', hue: 100 },
];

/** Everybody, the signed-in person first. */
export const people: readonly Person[] = [me, ...others];

export function personOf(handle: string): Person | undefined {
  return people.find((person) => person.handle === handle);
}
