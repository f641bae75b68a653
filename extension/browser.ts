/** The one gate to the browser's API. Nothing else imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
