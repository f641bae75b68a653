import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { ACCOUNT_KINDS, SITES } from '../../src/draft';
import { dayOf, isOnceADay, judgeEvent, pageEventSchema, type PageEvent, type ToldOn } from '../../src/page-event';
import { PAGE_EVENTS } from '../../src/pack/schema';

const { packs } = readRules('rules');
const packOf = (id: string) => packs.find((pack) => pack.id === id) as (typeof packs)[number];
const mcc = packOf('mcc');
const NOON = new Date(2026, 10, 27, 12).getTime();
const DAY = 86_400_000;

const signUp = (domain: string): PageEvent => ({ event: 'sign-up-email', site: 'x', domain });
const accept: PageEvent = { event: 'accept-request', site: 'facebook' };
const deletion = (kind?: (typeof ACCOUNT_KINDS)[number]): PageEvent => ({
  event: 'delete-post',
  site: 'linkedin',
  ...(kind && { account: { kind } }),
});
const sectionsOf = (event: PageEvent, told: ToldOn = {}, pack = mcc, now = NOON) =>
  judgeEvent(pack, event, told, now).findings.map(({ clause }) => clause.section);

const anyEvent: fc.Arbitrary<PageEvent> = fc.record(
  {
    event: fc.constantFrom(...PAGE_EVENTS),
    site: fc.constantFrom(...SITES),
    account: fc.record({ kind: fc.constantFrom(...ACCOUNT_KINDS) }),
    domain: fc.oneof(fc.domain(), fc.constantFrom('manchester.gov.uk', 'nhs.net')),
  },
  { requiredKeys: ['event', 'site'] },
);
const anyDay = fc.integer({ min: NOON, max: NOON + 3650 * DAY });

describe('what a policy says of what a person does on a page', () => {
  it.each([
    ['manchester.gov.uk', ['6.8']],
    ['Manchester.GOV.uk.', ['6.8']],
    ['housing.manchester.gov.uk', ['6.8']],
    ['notmanchester.gov.uk', []],
    ['manchester.gov.uk.example', []],
    ['gov.uk', []],
    ['', []],
  ])('takes %s for a work address or not', (domain, sections) => {
    expect(sectionsOf(signUp(domain))).toEqual(sections);
  });

  it.each([
    ['nhs.net', 1],
    ['manchester.gov.uk', 1],
    ['nhs.uk', 0],
  ])('knows each of several work domains: %s', (domain, count) => {
    const pack = { ...mcc, organisation: { ...mcc.organisation, 'email-domains': ['@NHS.net', 'manchester.gov.uk'] } };
    expect(judgeEvent(pack, signUp(domain), {}, NOON).findings).toHaveLength(count);
  });

  it('says nothing of an address from an account that is no personal one, and nothing without a domain', () => {
    expect(sectionsOf({ ...signUp('manchester.gov.uk'), account: { kind: 'corporate' } })).toEqual([]);
    expect(sectionsOf({ event: 'sign-up-email', site: 'x' })).toEqual([]);
  });

  it('speaks of some things only while something is going on', () => {
    const events = mcc.events?.map((rule) => ({ ...rule, where: { ...rule.where, during: ['incident' as const] } }));
    const pack = { ...mcc, events };
    expect(judgeEvent(pack, accept, {}, NOON).findings).toEqual([]);
    expect(judgeEvent(pack, accept, {}, NOON, ['pre-election']).findings).toEqual([]);
    expect(judgeEvent(pack, accept, {}, NOON, ['incident']).findings).toHaveLength(1);
  });

  it('speaks of a request once a day, by the person’s own calendar', () => {
    const [late, early] = [new Date(2026, 10, 27, 23, 59), new Date(2026, 10, 28, 0, 1)].map((date) => date.getTime());
    expect(sectionsOf(accept)).toEqual(['6.9']);
    expect(sectionsOf(accept, { 'accept-request': '2026-11-27' }, mcc, late)).toEqual([]);
    expect(sectionsOf(accept, { 'accept-request': '2026-11-27' }, mcc, early)).toEqual(['6.9']);
    expect(sectionsOf(accept, { 'delete-post': '2026-11-27' })).toEqual(['6.9']);
  });

  it('has a day kept for what it speaks of once a day, and for nothing else', () => {
    expect(PAGE_EVENTS.filter((event) => isOnceADay(mcc, event))).toEqual(['accept-request']);
    const silent = packs.filter(({ events }) => !events);
    expect(silent.length).toBeGreaterThan(0);
    for (const pack of silent) expect(PAGE_EVENTS.filter((event) => isOnceADay(pack, event))).toEqual([]);
  });

  it('writes a day the same in any month', () => {
    expect(dayOf(new Date(2027, 0, 5, 23, 59).getTime())).toBe('2027-01-05');
  });

  it('names the three reports where an official account deletes, each time, and leaves a personal one in peace', () => {
    const told = { 'delete-post': '2026-11-27' };
    for (const kind of ['departmental', 'corporate'] as const) {
      const [finding] = judgeEvent(mcc, deletion(kind), told, NOON).findings;
      expect(finding?.clause.section).toBe('5.12');
      expect(finding?.instead.join()).toMatch(/line manager.*Digital Communications.*site/);
      expect(finding?.contact?.email).toBe('webadmin@manchester.gov.uk');
    }
    expect(sectionsOf(deletion())).toEqual([]);
    expect(sectionsOf(deletion('personal'))).toEqual([]);
  });

  it('asks staff of the ICB to admit a mistake, whoever’s account it is', () => {
    expect(sectionsOf(deletion(), {}, packOf('mse-icb'))).toEqual(['6.7']);
    expect(sectionsOf(accept, {}, packOf('mse-icb'))).toEqual([]);
  });

  it('never holds, never says two things, and says nothing where a pack has no events', () => {
    fc.assert(
      fc.property(anyEvent, anyDay, fc.constantFrom(...packs), (event, now, pack) => {
        const { action, findings } = judgeEvent(pack, event, {}, now);
        expect(findings.length).toBeLessThanOrEqual(pack.events ? 1 : 0);
        expect(action).toBe(findings.length > 0 ? 'tip' : 'none');
      }),
    );
  });

  it('once told, is silent for the rest of the day wherever a rule asks for that, and speaks again the day after', () => {
    const daily = mcc.events?.filter((rule) => rule['at-most']).map(({ event }) => event) ?? [];
    fc.assert(
      fc.property(anyEvent, anyDay, (event, now) => {
        const before = judgeEvent(mcc, event, {}, now);
        const after = judgeEvent(mcc, event, { [event.event]: dayOf(now) }, now);
        const isDaily = daily.includes(event.event);
        expect(after.findings).toEqual(isDaily ? [] : before.findings);
        expect(judgeEvent(mcc, event, { [event.event]: dayOf(now) }, now + 2 * DAY)).toEqual(before);
      }),
    );
  });

  it('is the same for the domain in any case, and for any domain beneath a work domain', () => {
    fc.assert(
      fc.property(fc.domain(), fc.stringMatching(/^[a-z]{1,9}$/), (domain, host) => {
        expect(sectionsOf(signUp(domain.toUpperCase()))).toEqual(sectionsOf(signUp(domain)));
        expect(sectionsOf(signUp(`${host}.manchester.gov.uk`))).toEqual(['6.8']);
        expect(sectionsOf(signUp(`${host}manchester.gov.uk`))).toEqual([]);
      }),
    );
  });
});

describe('what is told of an event', () => {
  it.each(['jo.hartley@manchester.gov.uk', '@manchester.gov.uk', 'a b', 'x'.repeat(254)])(
    'is refused with %s for a domain',
    (domain) => {
      expect(pageEventSchema.safeParse(signUp(domain)).success).toBe(false);
    },
  );

  it('is taken without an account or a domain', () => {
    expect(pageEventSchema.safeParse(accept).success).toBe(true);
    expect(pageEventSchema.safeParse({ ...accept, event: 'like-post' }).success).toBe(false);
  });
});
