export interface Person {
  readonly name: string;
  readonly headline: string;
  /** Where their profile is. */
  readonly path: string;
  /** Of the picture, in degrees of hue. */
  readonly hue: number;
}

/** Who is signed in. */
export const me: Person = {
  name: 'Jo Hartley',
  headline: 'Ward sister, Estuary Care Trust',
  path: '/in/jo-hartley/',
  hue: 150,
};
export const sal: Person = {
  name: 'Sal Winterflood',
  headline: 'Allotment holder and retired postmaster',
  path: '/in/sal-winterflood/',
  hue: 188,
};
export const mo: Person = {
  name: 'Mo Adeyemi',
  headline: 'Primary school teacher',
  path: '/in/mo-adeyemi/',
  hue: 45,
};
export const ruth: Person = {
  name: 'Ruth Calder',
  headline: 'Reporter, Blackwater Courier',
  path: '/in/ruth-calder/',
  hue: 12,
};
export const trust: Person = {
  name: 'Estuary Care Trust',
  headline: '4,120 followers',
  path: '/company/estuary-care-trust/',
  hue: 212,
};
export const council: Person = {
  name: 'Crouch Valley Council',
  headline: '2,306 followers',
  path: '/company/crouch-valley-council/',
  hue: 100,
};

/** Everybody who can be mentioned. */
export const people: readonly Person[] = [me, sal, mo, ruth, trust, council];
