import type { ProfileKind } from './profile';

/** What a person can do about a finding, in plain words. */
export function fixOf(kind: ProfileKind, organisation: string, wording: string | undefined, exact: boolean): string {
  switch (kind) {
    case 'disclaimer-missing':
      return exact
        ? `Add this sentence to your bio, word for word: “${wording ?? ''}”`
        : `Say in your bio that your views are your own, for example: “${wording ?? 'Views are my own, not my employer’s'}”`;
    case 'disclaimer-wording':
      return exact
        ? `You already say your views are your own. The policy asks for its own words: “${wording ?? ''}”`
        : `Make it plain that your views are yours and not your employer’s, for example: “${wording ?? 'Views are my own, not my employer’s'}”`;
    case 'employer-in-handle':
      return `Choose a handle without the name of ${organisation}. You can still say in your bio where you work.`;
    case 'employer-in-name':
      return `Take the name of ${organisation} out of your display name. You can still say in your bio where you work.`;
    case 'official-claim':
      return `Leave out the words that make this look like an official account of ${organisation}. If it is meant to be one, ask your communications team to approve it.`;
    case 'employer-missing-in-handle':
      return `People should see whose account this is: put the name of ${organisation}, or its short form, into the handle.`;
    case 'no-role-stated':
      return 'Say in your bio what your role is and who you work for, so that people know whom they talk to.';
  }
}
