import { describe, expect, test } from 'vitest';
import { changes } from '../../../src/pack/changes';
import type { RunningPack } from '../../../src/pack/schema';
import { someRules } from '../rules-fixture';

type Spoilt = { -readonly [key in keyof RunningPack]: RunningPack[key] };
type Rule = RunningPack['rules'][number];

const PACK = someRules().packs[0] as RunningPack;

/** What changes, a line each, when the pack is changed so. */
function changed(change: (pack: Spoilt) => unknown, before: RunningPack = PACK): string[] {
  const after = structuredClone(before) as Spoilt;
  change(after);
  return changes(before, after).map(({ about, words }) => `${about}: ${words}`);
}

const rule = (pack: Spoilt, index = 0) => pack.rules[index] as Rule;

test('nothing changes from a pack to itself', () => {
  expect(changed(() => undefined)).toEqual([]);
});

test('examples, the pack’s own version and the order in which places are written change nothing', () => {
  const before = structuredClone(PACK);
  rule(before, 1).where = { sites: ['x', 'facebook'] };
  expect(
    changed((pack) => {
      pack.version = '2.0.0';
      rule(pack, 1).where = { sites: ['facebook', 'x'] };
      Object.assign(rule(pack), { examples: { flags: ['z'], passes: ['y'] } });
    }, before),
  ).toEqual([]);
});

describe('rules', () => {
  test.each<[string, (pack: Spoilt) => unknown, string[]]>([
    [
      'a milder action',
      (pack) => (rule(pack).action = 'tip'),
      ['Patient care: held the post until the person confirmed it, now is a tip and holds nothing'],
    ],
    [
      'a stronger action',
      (pack) => (rule(pack, 1).action = 'escalate'),
      ['Heated: held the post for a few seconds, now holds the post and offers whom to ask'],
    ],
    [
      'a rule taken away',
      (pack) => (pack.rules = pack.rules.slice(1)),
      ['Patient care: no longer looked for: it held the post until the person confirmed it'],
    ],
    [
      'a rule added',
      (pack) => (pack.rules = [...pack.rules, { ...rule(pack), concern: 'own-car-park', action: 'tip' }]),
      ['Own car park: is looked for now (everywhere): it is a tip and holds nothing; “About a patient”'],
    ],
    [
      'another headline',
      (pack) => (rule(pack).say = 'On a patient'),
      ['Patient care: the headline was “About a patient”, now “On a patient”'],
    ],
    [
      'other guidance',
      (pack) => (rule(pack).instead = ['Speak of the team.', 'Wait.']),
      ['Patient care: things to do instead added: “Wait.”'],
    ],
    [
      'a ready reply',
      (pack) => (rule(pack).reply = 'Please ring us'),
      ['Patient care: the ready reply is new: “Please ring us”'],
    ],
    [
      'a contact no longer named',
      (pack) => (rule(pack).contact = undefined),
      ['Patient care: the contact is gone: it was “comms”'],
    ],
    [
      'another clause',
      (pack) => (rule(pack).clause = { section: '2', words: 'Never discuss patients' }),
      [
        'Patient care: the clause was “1”, now “2”',
        'Patient care: what the clause says was “Do not discuss patients”, now “Never discuss patients”',
      ],
    ],
    [
      'phrases',
      (pack) => Object.assign(rule(pack), { also: ['the boarder'], except: [] }),
      [
        'Patient care: phrases it looks for added: “the boarder”',
        'Patient care: phrases it looks for taken away: “the lodger”',
        'Patient care: phrases it lets pass taken away: “my lady bay <number>”',
      ],
    ],
    [
      'another place',
      (pack) => (rule(pack, 1).where = { sites: ['x'] }),
      ['Heated: applied in: reply, from accounts that are corporate, now applies on: x'],
    ],
    [
      'another time',
      (pack) => (rule(pack, 1).where = { during: ['pre-election'] }),
      ['Heated: applied in: reply, from accounts that are corporate, now applies during: pre-election'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(changed(change)).toEqual(sentences);
  });

  test('tells the rules of one concern apart by where they apply', () => {
    const before = structuredClone(PACK) as Spoilt;
    before.rules = [
      { ...rule(before), where: { accounts: ['personal'] } },
      { ...rule(before), where: { accounts: ['corporate'] } },
    ];
    expect(changed((pack) => (rule(pack, 1).action = 'pause'), before)).toEqual([
      'Patient care: held the post until the person confirmed it, now holds the post for a few seconds (from accounts that are corporate)',
    ]);
    expect(changed((pack) => (pack.rules = [...pack.rules].reverse()), before)).toEqual([
      'Patient care: its rules come in another order, and the first that applies is the one that counts',
    ]);
    expect(changed((pack) => (pack.rules = pack.rules.slice(0, 1)), before)).toEqual([
      'Patient care: no longer looked for (from accounts that are corporate): it held the post until the person confirmed it',
    ]);
  });

  test('tells guidance that comes in another order', () => {
    const before = structuredClone(PACK);
    rule(before).instead = ['One.', 'Two.'];
    expect(changed((pack) => (rule(pack).instead = ['Two.', 'One.']), before)).toEqual([
      'Patient care: things to do instead come in another order: “Two.” and “One.”',
    ]);
  });
});

describe('the rest of a pack', () => {
  test.each<[string, (pack: Spoilt) => unknown, string[]]>([
    [
      'the policy',
      (pack) => (pack.policy = { title: 'New Policy', version: '2', review: '2028-01' }),
      [
        'Policy: its title was “Test Policy”, now “New Policy”',
        'Policy: its version is new: “2”',
        'Policy: the day it is due for review is new: “2028-01”',
      ],
    ],
    [
      'the organisation',
      (pack) => (pack.organisation = { ...pack.organisation, aliases: ['TT'] }),
      ['Organisation: other names added: “TT”'],
    ],
    [
      'contacts',
      (pack) => (pack.contacts = { comms: { name: 'Comms desk' }, hr: { name: 'HR' } }),
      [
        'Contacts: comms: the name was “Comms”, now “Comms desk”',
        'Contacts: comms: whom to ask out of hours is gone: it was “on call”',
        'Contacts: hr is new: “HR”',
      ],
    ],
    ['a contact taken away', (pack) => (pack.contacts = {}), ['Contacts: comms is gone: it was “Comms”']],
    [
      'pre-election periods',
      (pack) => (pack.calendar = { 'pre-election': [{ from: '2027-03-20', until: '2027-05-06' }] }),
      ['Elections: pre-election periods added: “2027-03-20 to 2027-05-06”'],
    ],
    [
      'working hours',
      (pack) =>
        (pack.calendar = {
          'pre-election': [],
          'working-hours': { days: ['mon', 'sat'], from: '08:00', until: '16:00' },
        }),
      ['Working hours: the time is new: “mon, sat: 08:00 to 16:00”'],
    ],
    [
      'what is asked of profiles',
      (pack) => (pack.profile = { role: { need: 'advised', clause: { section: '7', words: 'Say who you work for' } } }),
      ['Profiles: saying who one works for and as what is now advised: “Say who you work for”'],
    ],
  ])('%s', (_, change, sentences) => {
    expect(changed(change)).toEqual(sentences);
  });

  test('requirements on profiles, one by one', () => {
    const before: RunningPack = {
      ...PACK,
      profile: {
        employer: { names: [{ name: 'Test', unless: [], 'in-handles': true }], domains: [] },
        disclaimer: {
          need: 'advised',
          clause: { section: '6', words: 'Say so' },
          about: ['organisation'],
          accept: 'views-own',
        },
        handle: { need: 'required', clause: { section: '6', words: 'No names' }, 'must-not-contain': ['TT'] },
      },
    };
    expect(
      changed((pack) => {
        pack.profile = {
          employer: { names: [{ name: 'Test', unless: ['cricket'], 'in-handles': false }], domains: [] },
          disclaimer: {
            need: 'required',
            clause: { section: '6', words: 'Say so' },
            about: ['organisation', 'nhs'],
            accept: 'exact',
            wording: 'Views are mine',
          },
        };
      }, before),
    ).toEqual([
      'Profiles: a disclaimer was advised, now it is required',
      'Profiles: a disclaimer: asked of those who name added: “nhs”',
      'Profiles: a disclaimer: what will do was “any words that say the views are one’s own”, now “these words and no others”',
      'Profiles: a disclaimer: the wording is new: “Views are mine”',
      'Profiles: a handle without the employer’s name is no longer required',
      'Profiles: names that stand for the employer added: “Test; unless with cricket; not in handles”',
      'Profiles: names that stand for the employer taken away: “Test”',
    ]);
  });
});
