import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/managed/key';
import { KEY_NAMES, KEYS } from '../../../src/managed/keys';
import { parseValues } from '../../../src/managed/parse';

describe('parseValues', () => {
  it('takes the example of every key, as it is and as JSON text', () => {
    for (const name of KEY_NAMES.filter((each) => each !== 'packs')) {
      const { shape, example }: Key = KEYS[name];
      expect(parseValues({ [name]: example }).refusals, name).toEqual([]);
      if (shape === 'switch' || shape === 'text') continue;
      expect(parseValues({ [name]: JSON.stringify(example) }), name).toEqual(parseValues({ [name]: example }));
    }
  });

  it('refuses one bad account by path, value and reason; the others apply', () => {
    const parsed = parseValues({
      officialAccounts: '["x:@Ours", "mastodon:Ours", {"site":"facebook","handle":"Ours"}]',
    });
    expect(parsed.values.officialAccounts).toEqual([
      { site: 'x', handle: 'Ours' },
      { site: 'facebook', handle: 'Ours' },
    ]);
    expect(parsed.refusals).toEqual([
      expect.objectContaining({
        key: 'officialAccounts',
        path: 'officialAccounts[1]',
        value: 'mastodon:Ours',
        reason: expect.stringContaining('a site we know') as string,
      }),
    ]);
  });

  it('names the place inside an item', () => {
    const [refusal] = parseValues({ preElection: [{ from: '2027-05-06', until: '2027-03-22' }] }).refusals;
    expect(refusal).toMatchObject({ path: 'preElection[0].until', value: '2027-03-22' });
    const [contact] = parseValues({ contacts: { comms: { name: 'Comms', email: 'nobody' } } }).refusals;
    expect(contact).toMatchObject({ path: 'contacts.comms.email', value: 'nobody' });
  });

  it('refuses selectors for a site there is none of, and says which is meant; the others apply', () => {
    const { values, refusals } = parseValues({ selectors: { linkdin: { post: 'div' }, x: { post: 'p' } } });
    expect(values.selectors).toEqual({ x: { post: 'p' } });
    expect(refusals).toMatchObject([{ path: 'selectors.linkdin', value: 'linkdin' }]);
    expect(refusals[0]?.reason).toContain('did you mean linkedin?');
    expect(parseValues({ selectors: { linkdin: { post: 'div' } } }).lost).toEqual(['selectors']);
  });

  it.each(['2027-02-31', '2027-02-31T12:00', '2027-13-01', '2027-02-28T25:00'])(
    'refuses %s, which never comes',
    (from) => {
      const [refusal] = parseValues({ preElection: [{ from, until: '2027-05-06' }] }).refusals;
      expect(refusal).toMatchObject({ path: 'preElection[0].from', value: from });
      expect(refusal?.reason).toContain('in the calendar');
    },
  );

  it('reads lists as people write them in a text box', () => {
    expect(parseValues({ sitesOff: 'x, facebook' }).values.sitesOff).toEqual(['x', 'facebook']);
    expect(parseValues({ hiddenParts: '+reply\n pause' }).values.hiddenParts).toEqual(['reply', 'pause']);
  });

  it('keeps that a reason is added to ours, and refuses to take away what does not stand', () => {
    expect(parseValues({ reasons: '+ It is in the minutes' }).values.reasons).toEqual(['+It is in the minutes']);
    for (const name of ['reasons', 'sitesOff', 'hiddenParts']) {
      const { lost, refusals } = parseValues({ [name]: '-x' });
      expect(lost).toEqual([name]);
      expect(refusals).toMatchObject([{ path: `${name}[0]`, value: '-x' }]);
      expect(refusals[0]?.reason).toContain('takes away');
    }
  });

  it('says where JSON text stops making sense, and that the key is lost', () => {
    const parsed = parseValues({ contacts: '{\n "comms": {"name" "Comms"}}', avoid: 'block' });
    expect(parsed.values).toEqual({ avoid: 'block' });
    expect(parsed.lost).toEqual(['contacts']);
    expect(parsed.refusals[0]?.reason).toContain('line 2, column 19');
  });

  it('tells of a key there is not, with those there are', () => {
    const [refusal] = parseValues({ organization: 'mcc' }).refusals;
    expect(refusal).toMatchObject({ path: 'organization', value: 'mcc' });
    expect(refusal?.allowed).toContain('organisation');
  });

  it('never throws, and every key that came applies, is partly refused or is lost', () => {
    const key = fc.constantFrom(...KEY_NAMES.filter((name) => name !== 'packs'));
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.jsonValue().filter((each) => each !== undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (raw) => {
        const { values, refusals, lost } = parseValues(raw);
        for (const name of Object.keys(raw)) {
          const isLost = (lost as readonly string[]).includes(name);
          expect(isLost).toBe(!(name in values));
          if (isLost) expect(refusals.some((refusal) => refusal.key === name)).toBe(true);
        }
      }),
    );
  });
});
