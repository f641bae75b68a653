export const ABOUT_PARKING = 'I walked past the new car park today';

/** A pack with a rule that only this organisation has. */
export function parking(more: object = {}) {
  return {
    id: 'our-trust',
    extends: 'common',
    version: '1.0.0',
    rules: [
      {
        concern: 'own-car-park',
        action: 'pause',
        clause: { section: '9', words: 'Leave the car park to the council' },
        say: 'This is about the car park',
        instead: ['Wait for the paper.'],
        also: ['new car park'],
      },
    ],
    ...more,
  };
}
