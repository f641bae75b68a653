/** What stands in a place of a pack, for whoever left it out: the path without numbers, in a rule from the rule on. */
const WANTED: Readonly<Record<string, string>> = {
  id: 'a short name for the pack, such as riverside-trust',
  version: 'the version of this pack as three numbers, such as 1.0.0',
  extends: 'the id of the pack that it builds on, such as common',
  'policy.title': 'the title of the policy',
  'organisation.name': 'the name of the organisation',
  rules: 'a list of rules: each begins with a hyphen, a space and "concern:"',
  event: 'what a person does: one of sign-up-email, accept-request, delete-post',
  concern: 'the concern that the rule is about, such as patient-care',
  'clause.section': 'the number of the section, in quotes, such as "4.2"',
  'clause.words': 'what the policy says there, in its own words',
  say: 'the headline that staff will read',
  instead: 'a list of what to do instead: one entry a line, each after a hyphen and a space',
};

/** What is wanted at a path of a pack, where there is more to say than what kind of value it is. */
export function wantedAt(path: readonly PropertyKey[]): string | undefined {
  const names = path.filter((key) => typeof key === 'string');
  return WANTED[(names[0] === 'rules' ? names.slice(1) : names).join('.') || String(names[0])];
}
