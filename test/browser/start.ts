import { tour } from './tour';
import { tryIt, tryPackage } from './try-it';

/** Whether there is a screen to open a window on. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const wants = (word: string) => process.argv.includes(`--${word}`);

if (!hasDisplay || wants('tour')) await tour();
else await (wants('clean') ? tryPackage() : tryIt());
