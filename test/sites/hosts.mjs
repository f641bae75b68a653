/**
 * The replicas and the real host names they answer to. A new one is a folder `test/sites/<name>` with an index.html,
 * and one line here.
 *
 * @typedef {object} Site
 * @property {string} name
 * @property {readonly string[]} hosts
 * @property {string} [trustedTypes] the policies for markup that its page may make; none where this is left out
 */

/** @type {readonly Site[]} */
export const sites = [
  {
    name: 'x',
    hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  },
  {
    name: 'facebook',
    hosts: [
      'www.facebook.com',
      'web.facebook.com',
      'm.facebook.com',
      'facebook.com',
      'business.facebook.com',
      'www.messenger.com',
    ],
  },
  { name: 'linkedin', hosts: ['www.linkedin.com'], trustedTypes: 'default' },
  { name: 'instagram', hosts: ['www.instagram.com', 'instagram.com'] },
  { name: 'viva-engage', hosts: ['engage.cloud.microsoft', 'web.yammer.com', 'www.yammer.com'] },
  // No site of ours: what an organisation might add to its own build.
  { name: 'intranet', hosts: ['intranet.estuarycare.example'] },
];

/** Every host name some replica answers to. */
export const hosts = sites.flatMap((site) => site.hosts);

/**
 * @param {string} host a host name without a port
 * @returns {Site | undefined}
 */
export function siteOf(host) {
  return sites.find((site) => site.hosts.includes(host));
}
