import { tour } from './tour';
import { tryIt, tryPackage } from './try-it';

/** Whether there is a screen to open a window on. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const wants = (word: string) => process.argv.includes(`--${word}`);

if (wants('clean') && !hasDisplay) {
  console.error(
    'A package is installed by hand in a window, and there is no screen. `npm start` alone takes the guided tour.',
  );
  process.exitCode = 1;
} else if (!hasDisplay || wants('tour')) await tour();
else await (wants('clean') ? tryPackage() : tryIt());
