import { loadRules, type Sources } from '../../src/pack/load';
import type { AuthoredRules } from '../../src/pack/schema';

const examples = { flags: ['x'], passes: ['y'] };

/** A small set of rule files, as plain data, for tests to spoil or to judge by. */
export function someSources(): { [part in keyof Sources]: { file: string; data: Record<string, unknown> }[] } {
  return {
    lexicons: [
      {
        file: 'lexicons/places.yaml',
        data: { lexicon: 'places', about: 'places', entries: ['bay <number>', 'side room'] },
      },
    ],
    concerns: [
      {
        file: 'concerns/patient-care.yaml',
        data: {
          concern: 'patient-care',
          about: 'talks of a patient',
          detectors: {
            'my-lady': { phrases: ['my lady ~2 <places>'] },
            'person-and-event': {
              near: [
                ['lady', 'gent'],
                ['discharge', 'went home'],
              ],
              within: '3 words',
              weight: 0.6,
            },
            hint: { phrases: ['ward'], weight: 0.8, unless: ['electoral ward'] },
            asked: { in: 'replyTo', phrases: ['my mum'], weight: 0.4 },
            picture: { attached: ['photo'], weight: 0.4 },
          },
          innocent: ['labour ward'],
          examples,
        },
      },
      {
        file: 'concerns/heated.yaml',
        data: { concern: 'heated', about: 'is angry', detectors: { shouting: { phrases: ['fuming'] } }, examples },
      },
    ],
    hints: [],
    packs: [
      {
        file: 'packs/test.yaml',
        data: {
          id: 'test',
          version: '1.0.0',
          policy: { title: 'Test Policy' },
          organisation: { name: 'Test Trust' },
          contacts: { comms: { name: 'Comms', 'out-of-hours': 'on call' } },
          rules: [
            {
              concern: 'patient-care',
              action: 'avoid',
              clause: { section: '1', words: 'Do not discuss patients' },
              say: 'About a patient',
              instead: ['Speak of the team.'],
              contact: 'comms',
              also: ['the lodger'],
              except: ['my lady bay <number>'],
              examples,
            },
            {
              concern: 'heated',
              action: 'pause',
              clause: { section: '2', words: 'Pause' },
              say: 'Angry',
              instead: ['Wait.'],
              where: { surfaces: ['reply'], accounts: ['corporate'] },
              examples,
            },
          ],
        },
      },
    ],
  };
}

export function someRules(): AuthoredRules {
  return loadRules(someSources());
}
