import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/detect/compile-rules';
import { createChecker } from '../../../src/evaluate';
import { readCustomPack } from '../../../src/pack/custom';
import { withoutExamples, type RunningPack } from '../../../src/pack/schema';
import { someRules } from '../rules-fixture';

const rules = compileRules(withoutExamples(someRules()));
const known = {
  packs: rules.packs,
  concerns: new Set(rules.concerns.map(({ name }) => name)),
  lexicons: new Set(rules.table.lexicons),
};
const read = (data: unknown) => readCustomPack('packs[0]', data, known);
const ours = (more: object) => ({ id: 'ours', version: '1.0.0', extends: 'test', ...more });
const post = (text: string) => ({ text, surface: 'post', site: 'x' }) as const;

function actionOf(pack: RunningPack | undefined, text: string): string {
  if (!pack) throw new Error('there is no pack');
  return createChecker(rules, pack)(post(text)).action;
}

const carPark = {
  concern: 'own-car-park',
  action: 'pause',
  clause: { section: '9', words: 'Leave the car park to the council' },
  say: 'About the car park',
  instead: ['Wait for the paper.'],
  also: ['new car park'],
};

describe('readCustomPack', () => {
  it('adds phrases to a rule it extends, re-grades it, and keeps its own', () => {
    const { pack, problems } = read(
      ours({ rules: [{ concern: 'patient-care', action: 'tip', also: ['the boarder'] }] }),
    );
    expect(problems).toEqual([]);
    expect(actionOf(pack, 'the boarder went out')).toBe('tip');
    expect(actionOf(pack, 'the lodger went out')).toBe('tip');
  });

  it('recognises what only this organisation has, compiled while it runs', () => {
    const { pack, problems } = read(ours({ rules: [carPark] }));
    expect(problems).toEqual([]);
    expect(actionOf(pack, 'our new car park opens soon')).toBe('pause');
    expect(actionOf(pack, 'a walk along the canal')).toBe('none');
  });

  it('silences rules', () => {
    const { pack } = read(ours({ silence: ['patient-care'] }));
    expect(actionOf(pack, 'the lodger went out')).toBe('none');
  });

  it('refuses one bad phrase and one bad rule by place, value and reason; the rest applies', () => {
    const { pack, problems } = read(
      ours({
        rules: [
          { concern: 'patient-care', also: ['the boarder', 'near <no-such>'] },
          { ...carPark, action: 'forbid' },
        ],
      }),
    );
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ['rules[0].also[1]', 'near <no-such>'],
      ['rules[1].action', 'forbid'],
    ]);
    expect(problems[1]?.message).toContain('tip, pause, escalate, avoid');
    expect(actionOf(pack, 'the boarder went out')).toBe('avoid');
  });

  it.each([
    ['an unknown base', ours({ extends: 'nobody' }), 'extends'],
    ['no version', { id: 'ours', extends: 'test' }, 'version'],
    ['a concern misspelt', ours({ rules: [{ ...carPark, concern: 'car-prak' }] }), 'rules[0].concern'],
    ['a concern of its own without phrases', ours({ rules: [{ ...carPark, also: [] }] }), 'rules[0].also'],
    [
      'phrases of its own of which none can be read',
      ours({ rules: [{ ...carPark, also: ['<no-such>'] }] }),
      'rules[0].also[0]',
    ],
    ['a contact that is not there', ours({ rules: [{ ...carPark, contact: 'cmms' }] }), 'rules[0].contact'],
    ['a rule to silence that is not there', ours({ silence: ['press'] }), 'silence[0]'],
    ['a text', 'ours', ''],
    ['a list of rules that is none', ours({ rules: 'all' }), 'rules'],
  ])('tells the place of %s', (_, data, path) => {
    expect(read(data).problems.map((problem) => problem.path)).toContain(path);
  });

  it('leaves no rule behind that nothing could recognise', () => {
    const { pack } = read(ours({ rules: [{ ...carPark, also: ['<no-such>'] }] }));
    expect(pack?.rules.map(({ concern }) => concern)).not.toContain('own-car-park');
  });

  it('reads a whole pack, with a rule for each kind of account and none that changes another', () => {
    const whole = {
      id: 'ours',
      version: '1.0.0',
      policy: { title: 'Ours' },
      organisation: { name: 'Ours' },
      rules: [
        { ...carPark, where: { accounts: ['corporate'] } },
        { ...carPark, action: 'tip' },
        { ...carPark, where: { accounts: ['corporate'] } },
      ],
    };
    const { pack, problems } = read(whole);
    expect(pack?.rules.map(({ action, where }) => [action, where])).toEqual([
      ['pause', { accounts: ['corporate'] }],
      ['tip', {}],
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['rules[2].concern']);
  });

  it('knows the place of a rule in whichever order it is written', () => {
    const where = { accounts: ['corporate'], surfaces: ['reply'] };
    const { pack, problems } = read(ours({ rules: [{ concern: 'heated', where, action: 'tip' }] }));
    expect(problems).toEqual([]);
    expect(pack?.rules.filter(({ concern }) => concern === 'heated').map(({ action }) => action)).toEqual(['tip']);
  });

  it('lets a rule for certain places stand before the general one of the pack it extends', () => {
    const { pack, problems } = read(
      ours({ rules: [{ ...carPark, concern: 'patient-care', action: 'tip', where: { sites: ['x'] }, also: [] }] }),
    );
    expect(problems).toEqual([]);
    if (!pack) throw new Error('there is no pack');
    const check = createChecker(rules, pack);
    expect(check({ ...post('the lodger went out') }).action).toBe('tip');
    expect(check({ ...post('the lodger went out'), site: 'facebook' }).action).toBe('avoid');
  });

  it('refuses a second event rule for the same place alone, in whichever order that is written', () => {
    const where = { accounts: ['corporate', 'departmental'] };
    const told = { event: 'delete-post', clause: carPark.clause, say: 'Keep it', instead: ['Ask first.'], where };
    const again = { ...told, say: 'Leave it', where: { accounts: ['departmental', 'corporate'] } };
    const { pack, problems } = read(ours({ events: [{ event: 'delete' }, told, again, { ...again, where: {} }] }));
    expect(pack?.events?.map(({ say }) => say)).toEqual(['Keep it', 'Leave it']);
    expect(problems.filter(({ path }) => !path.startsWith('events[0]'))).toMatchObject([
      { path: 'events[2].event', value: 'delete-post' },
    ]);
  });

  it('changes a rule on a concern that only the pack it extends has', () => {
    const { pack: base } = read(ours({ rules: [carPark] }));
    const ward = { id: 'ward', version: '1.0.0', extends: 'ours', rules: [{ concern: 'own-car-park', action: 'tip' }] };
    const { pack, problems } = readCustomPack('packs[1]', ward, { ...known, packs: base ? [base] : [] });
    expect(problems).toEqual([]);
    expect(actionOf(pack, 'our new car park opens soon')).toBe('tip');
  });

  it.each([
    ['a day that never comes', { calendar: { 'pre-election': [{ from: '2026-02-31', until: '2026-05-07' }] } }, 'from'],
    ['a month that never comes', { calendar: { 'pre-election': [{ from: '2026-01', until: '2026-13' }] } }, 'until'],
    [
      'a period that ends before it begins',
      { calendar: { 'pre-election': [{ from: '2026-05', until: '2026-04' }] } },
      'until',
    ],
    ['a review on a day that never comes', { policy: { title: 'Ours', review: '2027-04-31' } }, 'review'],
  ])('does without %s, and says so', (_, more, key) => {
    const { pack, problems } = read(ours(more));
    expect(pack?.calendar?.['pre-election'] ?? []).toEqual([]);
    expect(pack?.policy.review).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path.endsWith(key)).toBe(true);
    expect(problems[0]?.message).toMatch(/needs (a day that is in the calendar|an end that is not before)/);
  });

  it('keeps the good periods of a calendar beside a bad one; another fault in the head refuses it all the same', () => {
    const bad = { from: '2026-5', until: '2026-04' };
    const calendar = {
      'pre-election': [{ from: '2026-05', until: '2026-06' }, bad, { from: '2027-05', until: '2027-06' }],
    };
    const { pack, problems } = read(ours({ calendar }));
    expect(pack?.calendar?.['pre-election'].map(({ from }) => from)).toEqual(['2026-05', '2027-05']);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'calendar.pre-election[1].from needs a date: 2026-05-07 or 2026-05',
    ]);
    expect(read(ours({ calendar, version: '1' })).pack).toBeUndefined();
  });

  it('may have a second rule for a concern of its own, for other places, without its phrases once more', () => {
    const { also: _, ...elsewhere } = { ...carPark, action: 'tip', where: { sites: ['linkedin'] } };
    const { pack, problems } = read(ours({ rules: [elsewhere, carPark] }));
    expect(problems).toEqual([]);
    expect(actionOf(pack, 'our new car park opens soon')).toBe('pause');
    if (!pack) throw new Error('there is no pack');
    const check = createChecker(rules, pack);
    expect(check({ ...post('our new car park opens soon'), site: 'linkedin' }).action).toBe('tip');
  });

  it('refuses more words than a table of phrases takes, and none that it does take', () => {
    // A word of letters alone is one: figures and letters would be read apart.
    const word = (index: number) =>
      index.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
    const words = (count: number) => Array.from({ length: count }, (_, index) => `=zq${word(index)}`);
    const tooMany = read(ours({ rules: [{ ...carPark, also: words(60_000) }] }));
    expect(tooMany.pack).toBeUndefined();
    expect(tooMany.problems).toMatchObject([{ path: 'rules', message: expect.stringContaining('30000') as string }]);
    const { pack, problems } = read(ours({ rules: [{ ...carPark, also: words(29_000) }] }));
    expect(problems).toEqual([]);
    expect(actionOf(pack, 'they saw zqbb there')).toBe('pause');
  });

  it('changes the rules of the concern it names and no other', () => {
    const { pack } = read(ours({ rules: [{ concern: 'patient-care', action: 'tip' }] }));
    expect(pack?.rules.map(({ concern, action }) => `${concern} ${action}`)).toEqual([
      'patient-care tip',
      'heated pause',
    ]);
  });

  it('adds to what a rule lets pass, and leaves out what cannot be read of that', () => {
    const { pack, problems } = read(
      ours({ rules: [{ concern: 'patient-care', except: ['lodger scheme', '<no-such>'] }] }),
    );
    expect(problems.map(({ path }) => path)).toEqual(['rules[0].except[1]']);
    expect(pack?.rules[0]?.except).toEqual(['my lady bay <number>', 'lodger scheme']);
    expect(actionOf(pack, 'the lodger scheme opens')).toBe('none');
  });

  it('may name contacts of its own and those of the pack it extends; of another it keeps the rule without', () => {
    const { pack } = read(
      ours({
        contacts: { parking: { name: 'Parking' } },
        rules: [
          { ...carPark, contact: 'parking' },
          { ...carPark, concern: 'own-bins', contact: 'comms' },
          { ...carPark, concern: 'own-trees', contact: 'nobody' },
        ],
      }),
    );
    expect(pack?.rules.slice(0, 3).map(({ contact }) => contact)).toEqual(['parking', 'comms', undefined]);
    expect(Object.keys(pack?.contacts ?? {})).toEqual(['comms', 'parking']);
  });

  it('cannot serve once it has silenced every rule', () => {
    const { pack, problems } = read(ours({ silence: ['patient-care', 'heated'] }));
    expect(pack).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual(['rules']);
  });

  it('tells what is wrong in its rules too, where its head is refused', () => {
    const { problems } = read({ id: 'ours', extends: 'test', rules: [{ concern: 'patient-care', contact: 'cmms' }] });
    expect(problems.map(({ path }) => path)).toEqual(['version', 'rules[0].contact']);
  });

  it('keeps no examples, which are for tests', () => {
    const examples = { flags: ['our new car park'], passes: ['a walk'] };
    const { pack } = read(
      ours({
        rules: [
          { ...carPark, examples },
          { concern: 'heated', examples },
        ],
      }),
    );
    expect(JSON.stringify(pack?.rules)).not.toContain('a walk');
  });

  it('keeps the defaults of the rules it changes', () => {
    const { pack } = read(ours({ rules: [{ concern: 'patient-care', say: 'About a tenant' }] }));
    const rule = pack?.rules.find(({ concern }) => concern === 'patient-care');
    expect(rule).toMatchObject({ say: 'About a tenant', action: 'avoid', also: ['the lodger'] });
  });
});
