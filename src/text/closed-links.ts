/** A web address that others cannot open: a host of the office's own network, or a view that only its owner sees. */
export type ClosedLink = 'own-network' | 'own-drive' | null;

/** Addresses of one machine or one network (RFC 1918, 3927, 6761, 6762), and names that no public server has. */
const OWN_HOSTS: readonly RegExp[] = [
  /^(?:.+\.)?localhost$/,
  /^(?:127|10)\.\d+\.\d+\.\d+$/,
  /^0\.0\.0\.0$/,
  /^192\.168\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1|f[cd][0-9a-f:]+|fe80:[0-9a-f:]+)\]$/,
  /\.(?:local|lan|internal|intranet|home|corp)$/,
  /^[^.[\]]+$/,
];

/** A person's own view of a store or a mailbox: whoever else opens the address sees their own, or nothing. */
const OWN_VIEWS: readonly RegExp[] = [
  /^drive\.google\.com\/drive\/(?:u\/\d+\/)?(?:my-drive|recent|starred|shared-with-me|home|computers|trash|priority|search)\b/,
  /^[^/]+\/(?:.*\/)?my-?drive(?:[/?#]|$)/,
  /^onedrive\.live\.com\/?(?:\?(?:id=root|view=\d)|$|about)/,
  /^[^/]+\/personal\/[^/]+\/_layouts\/15\/onedrive\.aspx\/?(?:\?view=\d+)?$/,
  /^(?:www\.)?dropbox\.com\/home\b/,
  /^(?:www\.)?icloud\.com\/(?:iclouddrive|photos)\/?$/,
  /^mail\.google\.com(?:\/|$)/,
  /^outlook\.(?:live|office|office365)\.com\/(?:mail|owa)\b/,
];

/** Whether an appraiser cannot open a web address, by its text alone; no server is asked. */
export function closedLink(link: string): ClosedLink {
  const [, address = ''] = /^\s*https?:\/\/(.+)$/i.exec(link) ?? [];
  const [authority = ''] = address.split(/[/?#]/, 1);
  const host = authority.toLowerCase().replace(/:\d+$/, '');
  if (host === '') return null;
  if (OWN_HOSTS.some((own) => own.test(host))) return 'own-network';
  const whole = host + address.slice(authority.length).toLowerCase().trimEnd();
  return OWN_VIEWS.some((view) => view.test(whole)) ? 'own-drive' : null;
}
