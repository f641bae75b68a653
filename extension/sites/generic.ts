import { OTHERWISE } from './otherwise';
import type { Site } from './site';

/** What holds a draft and what sends it. Nothing outside of one is looked at. */
const FORM = ':is(form, dialog, [role="dialog"], [aria-modal="true"])';
/** What a person writes at length in. A line, a password, a number are `input`s, and those are never read. */
const EDITABLE = [
  `${FORM} textarea:not([readonly], [disabled])`,
  `${FORM} [contenteditable]:not([contenteditable="false"], [aria-multiline="false"])`,
].join();

/** What is being looked for is no draft, and where a password is asked for nothing is. */
const NO_DRAFT = [
  ...['[role="search"]', '[role="searchbox"]', '[role="combobox"]', 'search', '[name="q"]', '[name="query"]'],
  ...[
    '[aria-label*="search" i]',
    '[placeholder*="search" i]',
    '[aria-label*="chwilio" i]',
    '[placeholder*="chwilio" i]',
  ],
  ...['form[action*="search" i]', 'form:has(input[type="search"])', 'form:has(input[type="password"])'],
];

/**
 * A site nobody has written an adapter for, on a host that an organisation has added to its own build: whatever is
 * written at length in a form or a dialog, and sent by the button that its structure tells.
 */
export const generic: Site = {
  id: 'other',
  hosts: [],
  checked: '2026-11-24',
  boxes: [
    {
      name: 'text',
      editor: 'any',
      tiers: [EDITABLE],
      submit: [
        `${FORM} :is(button, input)[type="submit"]`,
        // In a form a button submits unless it says otherwise; in a dialog one with words does, if nothing else can.
        'form button:not([type], [aria-haspopup], [aria-pressed], :has(svg, img, i))',
        `${FORM} :is(button, [role="button"]):not([type="reset"], [aria-haspopup], [aria-pressed], :has(svg, img, i))`,
      ],
      otherwise: OTHERWISE,
      keys: [{ key: 'Enter', mod: true }],
      boundary: FORM,
    },
  ],
  editable: EDITABLE,
  ignore: { within: NO_DRAFT.join(), paths: [] },
  openList: '[role="listbox"] [role="option"]',
  attachments: { photo: 'img[src^="blob:"]', video: 'video[src^="blob:"]' },
  context: () => ({ surface: 'post' }),
  account: () => undefined,
};
