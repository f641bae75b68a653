import { tour } from './tour';
import { tryIt } from './try-it';

/** Whether there is a screen to open a window on. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

await (hasDisplay && !process.argv.includes('--tour') ? tryIt() : tour());
