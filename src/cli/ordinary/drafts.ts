import { AT_HOME } from './at-home';
import { AT_WORK } from './at-work';
import { OUT_AND_ABOUT } from './out-and-about';
import { PUBLIC_NOTICES } from './public-notices';
import { SHORT_AND_LONG } from './short-and-long';
import { THIS_AND_THAT } from './this-and-that';

/**
 * Drafts as people in public service write them, made up for this purpose, none of which breaks a policy: whatever a
 * pack says of them is a false alarm. They were written before they were measured; those that alarm stay in.
 */
export const ORDINARY: readonly string[] = [
  AT_HOME,
  OUT_AND_ABOUT,
  AT_WORK,
  PUBLIC_NOTICES,
  THIS_AND_THAT,
  SHORT_AND_LONG,
].flatMap((texts) => texts.split('\n').filter((text) => text !== ''));
