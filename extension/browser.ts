/** The one gate to the browser's API outside pages (for what runs in them, see native.ts). Nothing else imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
