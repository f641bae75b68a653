import { growth, wholeVerdict } from './engine';
import { typing } from './typing';

wholeVerdict();
growth();
await typing();
