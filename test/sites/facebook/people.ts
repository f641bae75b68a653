export interface Person {
  readonly name: string;
  readonly slug: string;
  /** Of the round picture, in degrees of hue. */
  readonly hue: number;
}

/** Who is signed in. */
export const me: Person = { name: 'Jo Hartley', slug: 'jo.hartley', hue: 150 };
export const sal: Person = { name: 'Sal Winterflood', slug: 'sal.winterflood', hue: 188 };
export const mo: Person = { name: 'Mo Adeyemi', slug: 'mo.adeyemi', hue: 45 };
export const trust: Person = { name: 'Estuary Care Trust', slug: 'estuarycare', hue: 212 };
export const council: Person = { name: 'Crouch Valley Council', slug: 'crouchvalley', hue: 100 };
export const ruth: Person = { name: 'Ruth Calder', slug: 'ruth.calder', hue: 12 };

/** Everybody who can be mentioned. */
export const people: readonly Person[] = [me, sal, mo, trust, council, ruth];
