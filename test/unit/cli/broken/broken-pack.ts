/** A pack without fault, of an organisation that never was, to be broken in every way a person might. */
export const GOOD = `id: riverside
version: 1.2.0
extends: common
policy:
  title: Riverside Social Media Policy
  version: "3"
  review: 2027-03
organisation:
  name: Riverside Community Trust
  aliases: [Riverside, RCT]
contacts:
  press-desk:
    name: Riverside press desk
    email: press@riverside.example
silence: [copyright]
rules:
  - concern: press
    action: avoid
    contact: press-desk
  - concern: own-car-park
    action: pause
    clause:
      section: "9.1"
      words: Leave the new car park to the estates team.
    say: This seems to be about the new car park
    instead:
      - Wait for the estates team's own post.
    where:
      sites: [x, facebook]
    also:
      - new car park
      - multi-storey
    examples:
      flags:
        - The new car park opens in May
      passes:
        - I can never find my car
`;

/** One mistake, and what has to be said of it. */
export interface BrokenPack {
  readonly name: string;
  /** Words of the good pack, and what stands there instead. */
  readonly from: string;
  readonly to: string;
  /** The place as told: a path, or a line and column. */
  readonly path: string;
  /** What is told to stand there; undefined where nothing does. */
  readonly found: string | undefined;
  /** What has to be in the message. */
  readonly words: readonly string[];
}
