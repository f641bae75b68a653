import type { Target } from './target';
import { messages } from './targets/messages';
import { packs, packTexts } from './targets/packs';
import { patterns } from './targets/patterns';
import { policies } from './targets/policies';
import { profiles } from './targets/profiles';
import { texts } from './targets/texts';

/** All that is fuzzed without a page. */
export const TARGETS: readonly Target<unknown>[] = [messages, packs, packTexts, policies, texts, patterns, profiles];
