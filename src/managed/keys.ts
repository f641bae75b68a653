import * as z from 'zod/mini';
import { SITES } from '../draft';
import { ACTIONS } from '../finding';
import {
  AVOID,
  WHEN_UNCHECKED,
  MESSAGES,
  HIDABLE,
  LANGUAGES,
  words,
  id,
  account,
  contact,
  incident,
  preElection,
  ruleChange,
  selectorsOfSite,
} from './items';
import type { Key } from './key';

const oneOf = (values: readonly string[]) => `one of: ${values.join(', ')}`;
const accounts = 'accounts as site:handle, such as x:OurCouncil';

/** Every key. Order is the order of the reference. */
export const KEYS = {
  organisation: {
    shape: 'text',
    stands: 'lock',
    title: 'Organisation',
    about: 'The policy pack that serves: one that comes with the extension, or one of your own from `packs`.',
    allowed: 'the id of a pack, such as mse-icb',
    example: 'mse-icb',
    item: id,
  },
  packs: {
    shape: 'packs',
    stands: 'lock',
    title: 'Policy packs',
    about:
      'Packs of your own, whole or with `extends`. JSON text, or the same compressed (gzip, then base64), as `second-look pack export` writes it.',
    allowed: 'JSON text: a pack, or a list of packs',
    example: [
      {
        id: 'our-trust',
        extends: 'common',
        version: '1.0.0',
        rules: [{ concern: 'politics', action: 'escalate', also: ['vote for councillor <capital>'] }],
      },
    ],
    item: z.unknown(),
  },
  rules: {
    shape: 'list',
    stands: 'lock',
    title: 'Changes to rules',
    about:
      'Silences rules (-heated) or changes what they do (politics=tip, or *=tip for all that are not named), whichever pack serves.',
    allowed: `-concern, or concern=action (*=action for all others) with one of ${ACTIONS.join(', ')}`,
    example: ['-heated', 'politics=tip'],
    item: ruleChange,
  },
  avoid: {
    shape: 'text',
    stands: 'lock',
    title: 'What avoid means',
    about:
      'confirm: the person ticks a box before posting. justify: they pick one of `reasons`. block: such a post cannot be sent.',
    allowed: oneOf(AVOID),
    example: 'justify',
    item: z.enum(AVOID),
  },
  reasons: {
    shape: 'list',
    stands: 'lock',
    title: 'Reasons to pick from',
    about: 'Picked from where `avoid` is justify: these, or +label beside ours. What is picked stays on the computer.',
    allowed: 'short labels, or +label',
    example: ['It is already public', 'I have permission'],
    item: words,
  },
  whenUnchecked: {
    shape: 'text',
    stands: 'lock',
    title: 'When a draft could not be checked in time',
    about: 'let-through: the post goes through and a notice says so. hold: it waits for the person’s answer.',
    allowed: oneOf(WHEN_UNCHECKED),
    example: 'hold',
    item: z.enum(WHEN_UNCHECKED),
  },
  messages: {
    shape: 'text',
    stands: 'lock',
    title: 'Private messages',
    about:
      'Whether private messages are checked (for patient care and personal details only). person: each person decides.',
    allowed: oneOf(MESSAGES),
    example: 'person',
    item: z.enum(MESSAGES),
  },
  observeOnly: {
    shape: 'switch',
    stands: 'lock',
    title: 'Observe only',
    about: 'For a pilot: drafts are judged and counted on the computer, and nothing is shown or held.',
    allowed: 'true or false',
    example: true,
    item: z.boolean(),
  },
  acknowledgement: {
    shape: 'switch',
    stands: 'lock',
    title: 'Acknowledgement',
    about:
      'Asks each person to say once for each version of the pack that they have read its summary. Until then every compose box reminds them, with a tip that holds nothing.',
    allowed: 'true or false',
    example: true,
    item: z.boolean(),
  },
  officialAccounts: {
    shape: 'list',
    stands: 'lock',
    title: 'Official accounts',
    about: 'Accounts that speak for the organisation.',
    allowed: accounts,
    example: ['x:OurCouncil', 'facebook:OurCouncil'],
    item: account,
  },
  departmentalAccounts: {
    shape: 'list',
    stands: 'lock',
    title: 'Departmental accounts',
    about: 'Accounts of one service or team.',
    allowed: accounts,
    example: ['x:OurLibraries'],
    item: account,
  },
  dispensedAccounts: {
    shape: 'list',
    stands: 'lock',
    title: 'Dispensed accounts',
    about: 'Accounts that are exempt by the policy: nothing is checked when posting from them.',
    allowed: accounts,
    example: ['x:OurChair'],
    item: account,
  },
  contacts: {
    shape: 'named',
    stands: 'lock',
    title: 'Contacts',
    about: 'Whom to ask, by the names the pack uses (comms, manager ...). They replace the pack’s own.',
    allowed: 'by name: name, and email, phone, hours, out-of-hours or find',
    example: { comms: { name: 'Communications team', email: 'comms@our-trust.example' } },
    item: contact,
  },
  incidents: {
    shape: 'list',
    stands: 'lock',
    title: 'Incidents',
    about: 'Major incidents that are going on, with what is to be said of them.',
    allowed: 'incidents with id, name, from, and until, say, phrases or sources',
    example: [{ id: 'flood', name: 'Flood at the depot', from: '2026-11-01', until: '2026-11-08', phrases: ['depot'] }],
    item: incident,
  },
  preElection: {
    shape: 'list',
    stands: 'lock',
    title: 'Pre-election periods',
    about: 'While one lasts, posts on politics and announcements are to be avoided.',
    allowed: 'periods with from and until',
    example: [{ from: '2027-03-22', until: '2027-05-06' }],
    item: preElection,
  },
  notForOfficialAccounts: {
    shape: 'list',
    stands: 'lock',
    title: 'Not for official accounts',
    about: 'Accounts that official accounts are not to answer, repost or mention.',
    allowed: accounts,
    example: ['x:SomeFootballClub'],
    item: account,
  },
  sitesOff: {
    shape: 'list',
    stands: 'lock',
    title: 'Sites switched off',
    about: 'Sites on which nothing is checked.',
    allowed: oneOf(SITES),
    example: ['viva-engage'],
    item: z.enum(SITES),
  },
  selectors: {
    shape: 'named',
    stands: 'lock',
    title: 'Selectors',
    about:
      'Repairs by site until an update comes: CSS selectors that are tried before our own. A compose box goes by its name (post, comment, caption ...), what submits it by the same with the word button: post button. The popup, under "For a report of a fault", has the names.',
    allowed: `by site (${SITES.join(', ')}): names of parts with CSS selectors`,
    example: { x: { post: '[role="textbox"]' } },
    item: selectorsOfSite,
    names: z.enum(SITES),
  },
  hiddenParts: {
    shape: 'list',
    stands: 'lock',
    title: 'Hidden parts',
    about: 'Parts of the interface that people do not see.',
    allowed: oneOf(HIDABLE),
    example: ['colleague'],
    item: z.enum(HIDABLE),
  },
  language: {
    shape: 'text',
    stands: 'default',
    title: 'Language',
    about: 'The language of our own words until the person picks one; else the browser’s.',
    allowed: oneOf(LANGUAGES),
    example: 'cy',
    item: z.enum(LANGUAGES),
  },
  minimumVersion: {
    shape: 'text',
    stands: 'lock',
    title: 'Minimum version',
    about: 'The oldest version of the extension that understands this policy. An older one keeps the one it had.',
    allowed: 'three numbers, such as 1.2.0',
    example: '0.1.0',
    item: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.2.0')),
  },
  signedPacksOnly: {
    shape: 'switch',
    stands: 'lock',
    title: 'Signed packs only',
    about: 'Packs without a good signature by one of `publicKeys` are refused.',
    allowed: 'true or false',
    example: true,
    item: z.boolean(),
  },
  publicKeys: {
    shape: 'list',
    stands: 'lock',
    title: 'Public keys',
    about: 'Ed25519 public keys that packs may be signed with: 32 bytes in base64.',
    allowed: 'keys of 44 characters in base64',
    example: ['YExp36tlE85F/lr3eVWqwDRZNXCT3THk+Eg18vUx41o='],
    item: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/, 'an Ed25519 key: 44 characters of base64')),
  },
  label: {
    shape: 'text',
    stands: 'lock',
    title: 'Label',
    about: 'Your own name for this state of the policy. The policy status shows it, so that you can tell what arrived.',
    allowed: 'some words',
    example: '2026-11-27 pilot',
    item: words,
  },
  sentKeys: {
    shape: 'list',
    stands: 'lock',
    title: 'Keys that were sent',
    about: 'Written by `pack export`: the policy status says which of these keys did not arrive.',
    allowed: 'names of keys',
    example: ['organisation', 'avoid'],
    item: words,
  },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof KEYS;
export const KEY_NAMES = Object.keys(KEYS) as readonly KeyName[];

type Item<K extends KeyName> = z.output<(typeof KEYS)[K]['item']>;

/** What a key's value is once it is judged. `packs` are judged apart: see packs.ts. */
type ValueOf<K extends KeyName> = (typeof KEYS)[K]['shape'] extends 'list'
  ? readonly Item<K>[]
  : (typeof KEYS)[K]['shape'] extends 'named'
    ? Readonly<Record<string, Item<K>>>
    : Item<K>;

/** Managed policy, judged key by key. A key that was not set is not there. */
export type ManagedValues = { readonly [K in Exclude<KeyName, 'packs'>]?: ValueOf<K> };
