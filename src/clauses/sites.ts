import type { ACCOUNT_KINDS, Attachment, SiteId } from '../draft';
import type { PageEventKind } from '../page-event';

type AccountKind = (typeof ACCOUNT_KINDS)[number];

/**
 * What can be known on one of our sites that a clause may depend on. The site files in `extension/sites` are the source:
 * a test holds this against them.
 */
export interface SiteMeans {
  readonly id: SiteId;
  readonly name: string;
  readonly attachments: readonly Attachment[];
  /** Whether the text that is answered is read. */
  readonly answers: boolean;
  /** What a person does besides posting that is seen, or why it is not. */
  readonly events: Readonly<Record<PageEventKind, true | string>>;
  /** What kind every account is, where the site itself says so: an employer's list can still say otherwise. */
  readonly everyAccount?: AccountKind;
  /** Whether mentions are written as @handle; elsewhere as a person's name. */
  readonly mentionsHandles: boolean;
  readonly profile: {
    /** Whether accounts have a handle that a person chooses. */
    readonly handle: boolean;
    /** Whether the profile of an organisation's account is read as well. */
    readonly ofOrganisations: boolean;
  };
}

const ALL_EVENTS = { 'sign-up-email': true, 'accept-request': true, 'delete-post': true } as const;

/** The five sites, in the order in which people read of them. */
export const SITE_MEANS: readonly SiteMeans[] = [
  {
    id: 'x',
    name: 'X',
    attachments: ['photo', 'video', 'undescribed'],
    answers: true,
    events: ALL_EVENTS,
    mentionsHandles: true,
    profile: { handle: true, ofOrganisations: true },
  },
  {
    id: 'facebook',
    name: 'Facebook',
    attachments: ['photo', 'video'],
    answers: true,
    events: ALL_EVENTS,
    mentionsHandles: false,
    profile: { handle: true, ofOrganisations: true },
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    attachments: ['photo', 'video'],
    answers: true,
    events: ALL_EVENTS,
    mentionsHandles: false,
    profile: { handle: true, ofOrganisations: false },
  },
  {
    id: 'instagram',
    name: 'Instagram',
    attachments: ['photo', 'video'],
    answers: true,
    events: ALL_EVENTS,
    mentionsHandles: true,
    profile: { handle: true, ofOrganisations: true },
  },
  {
    id: 'viva-engage',
    name: 'Viva Engage',
    attachments: ['photo', 'video'],
    answers: true,
    events: {
      'sign-up-email': 'there is nothing to sign up for',
      'accept-request': 'there are no requests to accept',
      'delete-post': true,
    },
    everyAccount: 'professional',
    mentionsHandles: false,
    profile: { handle: false, ofOrganisations: true },
  },
];
