export interface Person {
  readonly name: string;
  readonly handle: string;
  /** Of the round picture, in degrees of hue. */
  readonly hue: number;
}

/** Who is signed in. */
export const me: Person = { name: 'Jo Hartley', handle: 'jo.hartley', hue: 150 };
export const sal: Person = { name: 'Sal Winterflood', handle: 'sal_winterflood', hue: 188 };
export const mo: Person = { name: 'Mo Adeyemi', handle: 'mo.on.the.mud', hue: 45 };
export const trust: Person = { name: 'Estuary Care Trust', handle: 'estuarycare', hue: 212 };
export const council: Person = { name: 'Crouch Valley Council', handle: 'crouchvalleycouncil', hue: 100 };
export const ruth: Person = { name: 'Ruth Calder', handle: 'ruthcalder', hue: 12 };

/** Everybody who can be mentioned. */
export const people: readonly Person[] = [me, sal, mo, trust, council, ruth];
