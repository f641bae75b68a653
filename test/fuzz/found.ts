const pack = {
  id: 'ours',
  version: '1.0.0',
  extends: 'test',
  profile: {
    disclaimer: {
      need: 'required',
      clause: { section: '1', words: 'Say so' },
      about: ['organisation'],
      accept: 'views-own',
    },
  },
};

/** Cases that did not hold once, by the target that found them: each is thrown again with every run of the tests. */
export const FOUND: readonly { readonly target: string; readonly value: unknown }[] = [
  // An ellipsis beside a character that is normalised became three stops; by itself it stayed an ellipsis.
  { target: 'texts', value: { text: 'ɐ…', site: 'x', surface: 'post', replyTo: '', attachments: [] } },
  // A pointed letter was read as a letter and a point, and then as a letter.
  { target: 'texts', value: { text: '\ufb2a', site: 'x', surface: 'post', replyTo: '', attachments: [] } },
  // A pack's domain went into a regular expression as it stood: no profile could be judged, or none in good time.
  {
    target: 'packs',
    value: { pack: { ...pack, organisation: { name: 'Ours', 'email-domains': ['*'] } }, text: 'at *' },
  },
  // A name without a letter was found everywhere, as nothing.
  { target: 'packs', value: { pack: { ...pack, organisation: { name: '😭' } }, text: 'nurse' } },
];
