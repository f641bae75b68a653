import type { BrokenPack } from './broken-pack';

/** Mistakes in the names of things: keys, and words of which there is a fixed set. */
export const BROKEN_NAMES: readonly BrokenPack[] = [
  // Names of keys
  {
    name: 'a key misspelt',
    from: 'action: pause',
    to: 'acton: pause',
    path: 'rules[1].acton',
    found: '"pause"',
    words: ['did you mean action?', 'allowed here: action, also'],
  },
  {
    name: 'a key of another name',
    from: 'also:',
    to: 'keywords:',
    path: 'rules[1].keywords',
    found: 'a list of 2',
    words: ['did you mean also?'],
  },
  {
    name: 'a key at the wrong depth',
    from: '    say: This',
    to: '      say: This',
    path: 'rules[1].clause.say',
    found: '"This seems',
    words: ['how far it is indented', 'section, url, words'],
  },
  {
    name: 'a key with a capital',
    from: 'organisation:',
    to: 'Organisation:',
    path: 'Organisation',
    found: 'name and aliases beneath it',
    words: ['did you mean organisation?'],
  },
  {
    name: 'an American spelling',
    from: 'organisation:',
    to: 'organization:',
    path: 'organization',
    found: 'name and aliases beneath it',
    words: ['did you mean organisation?'],
  },
  // Words there are none of
  {
    name: 'an action that is none',
    from: 'action: pause',
    to: 'action: block',
    path: 'rules[1].action',
    found: '"block"',
    words: ['tip, pause, escalate, avoid', 'did you mean avoid?'],
  },
  {
    name: 'a concern with an underscore',
    from: 'concern: press',
    to: 'concern: patient_care',
    path: 'rules[0].concern',
    found: '"patient_care"',
    words: ['did you mean patient-care?', 'own-car-park'],
  },
  {
    name: 'a site by its old name',
    from: 'sites: [x, facebook]',
    to: 'sites: [twitter, facebook]',
    path: 'rules[1].where.sites[0]',
    found: '"twitter"',
    words: ['x, facebook, linkedin, instagram, viva-engage, other', 'did you mean x?'],
  },
  {
    name: 'a surface there is none of',
    from: 'sites: [x, facebook]',
    to: 'surfaces: [tweets]',
    path: 'rules[1].where.surfaces[0]',
    found: '"tweets"',
    words: ['post, reply, comment, message, article, bio'],
  },
  {
    name: 'a kind of account there is none of',
    from: 'sites: [x, facebook]',
    to: 'accounts: [private]',
    path: 'rules[1].where.accounts[0]',
    found: '"private"',
    words: ['personal, professional, departmental, corporate', 'did you mean personal?'],
  },
  {
    name: 'a contact misspelt',
    from: 'contact: press-desk',
    to: 'contact: pres-desk',
    path: 'rules[0].contact',
    found: '"pres-desk"',
    words: ['needs a contact of this pack', 'did you mean press-desk?'],
  },
  {
    name: 'a contact with a blank in its name',
    from: '  press-desk:\n',
    to: '  Press desk:\n',
    path: 'contacts.Press desk',
    found: '"Press desk"',
    words: ['lower-case letters and digits joined by hyphens', 'such as press-desk'],
  },
  {
    name: 'an e-mail address that is none',
    from: 'email: press@riverside.example',
    to: 'email: press at riverside',
    path: 'contacts.press-desk.email',
    found: '"press at riverside"',
    words: ['an e-mail address, such as'],
  },
  {
    name: 'a web address without its beginning',
    from: '  review: 2027-03',
    to: '  url: www.riverside.example/policy',
    path: 'policy.url',
    found: '"www.riverside.example/policy"',
    words: ['such as https://'],
  },
  {
    name: 'a pack to extend that is not there',
    from: 'extends: common',
    to: 'extends: comon',
    path: 'extends',
    found: '"comon"',
    words: ['mse-icb', 'did you mean common?'],
  },
  {
    name: 'a rule to silence that is not there',
    from: 'silence: [copyright]',
    to: 'silence: [copy-right]',
    path: 'silence[0]',
    found: '"copy-right"',
    words: ['a concern the pack has a rule for', 'did you mean copyright?'],
  },
  {
    name: 'an id with a blank',
    from: 'id: riverside',
    to: 'id: Riverside Trust',
    path: 'id',
    found: '"Riverside Trust"',
    words: ['lower-case letters and digits joined by hyphens', 'such as riverside-trust'],
  },
  {
    name: 'the same rule twice',
    from: '  - concern: own-car-park\n',
    to: `  - concern: own-car-park
    action: tip
    clause: { section: "9", words: Car parks }
    say: A car park
    instead: [Wait.]
    where: { sites: [facebook, x] }
    also: [car park]
  - concern: own-car-park
`,
    path: 'rules[2].concern',
    found: '"own-car-park"',
    words: ['the only rule for this concern in the same places'],
  },
];
