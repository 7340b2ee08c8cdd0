import {
  KEPT_SECONDS,
  POLICY_HEADER,
  SCAN_FOLDER,
  scanPolicy,
  securityHeaders,
  staysTheSame,
} from './headers';
import type { ServingSettings } from './settings';

/**
 * The `web.config` of a build for IIS 10 (Windows Server 2016 or newer): it lies among the files of the pane,
 * and IIS reads it without a restart and never gives it out.
 */
export function webConfig({ policy, version }: ServingSettings): string {
  const headers = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`,
  );
  const kept = Object.entries(KEPT_SECONDS).map(([name, seconds]) =>
    folder(name, seconds, name === SCAN_FOLDER ? ownPolicy(scanPolicy(policy)) : ''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Tự chấm điểm CCHC ${version}. Written by "npm run build". -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument>
      <files>
        <clear />
        <add value="taskpane.html" />
      </files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <clear />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${kept.join('\n')}
</configuration>
`;
}

const DAY_SECONDS = 24 * 60 * 60;

/** IIS writes `max-age` itself, from days, behind what is given here. */
const folder = (name: string, seconds: number, more: string): string => `  <location path="${name}">
    <system.webServer>
${more}      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${seconds / DAY_SECONDS}.00:00:00" cacheControlCustom="${staysTheSame(seconds) ? 'public, immutable' : 'public'}" />
      </staticContent>
    </system.webServer>
  </location>`;

/** What is sent instead of the policy of the whole. */
const ownPolicy = (policy: string): string => `      <httpProtocol>
        <customHeaders>
          <remove name="${POLICY_HEADER}" />
          <add name="${POLICY_HEADER}" value="${attribute(policy)}" />
        </customHeaders>
      </httpProtocol>
`;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
