/** Something that a person meets in Second Look besides rules, checks and events. */
interface Feature {
  readonly words: string;
  /** One of our own words that shows it, by its name in extension/_locales: a test holds that it is there. */
  readonly seenAs: string;
  /** Whether it is on Second Look's own pages and not on a site. */
  readonly onOwnPages?: boolean;
}

export const FEATURES = {
  'whom-to-ask': { words: 'the card offers whom to ask, as the policy names them', seenAs: 'ask' },
  hours: { words: 'the card says when the communications team is there', seenAs: 'askHours' },
  'out-of-hours': { words: 'the card says who is there at other hours', seenAs: 'askOutOfHours' },
  'ready-reply': { words: 'a ready reply to copy', seenAs: 'reply' },
  colleague: { words: 'the words can be copied to show a colleague', seenAs: 'colleague' },
  countdown: { words: 'posting anyway waits some seconds', seenAs: 'postAnywayIn' },
  'copy-wording': { words: 'the wording, with a button that copies it', seenAs: 'profileCopy' },
  room: { words: 'whether the wording fits into the bio, and where else it would', seenAs: 'profileRoom' },
  profession: {
    words: 'the options lead to the guidance of the person’s professional body',
    seenAs: 'professionBody',
    onOwnPages: true,
  },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureId = keyof typeof FEATURES;

export function featureOf(id: FeatureId): Feature {
  return FEATURES[id];
}
