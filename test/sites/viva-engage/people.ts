export interface Person {
  readonly name: string;
  readonly role: string;
  /** Of the round picture, in degrees of hue. */
  readonly hue: number;
}

/** Who is signed in. */
export const me: Person = { name: 'Jo Hartley', role: 'Community nurse', hue: 150 };
export const sal: Person = { name: 'Sal Winterflood', role: 'Ward clerk', hue: 188 };
export const mo: Person = { name: 'Mo Adeyemi', role: 'Occupational therapist', hue: 45 };
export const bea: Person = { name: 'Bea Thorne', role: 'Estates and facilities', hue: 255 };
export const dan: Person = { name: 'Dan Pargeter', role: 'Internal communications', hue: 12 };

/** Everybody who can be mentioned. */
export const people: readonly Person[] = [me, sal, mo, bea, dan];
