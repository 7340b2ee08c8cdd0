// The development build: `npm run build:dev` rebuilds into out/pane at every change, with source maps and with
// Office.js from Microsoft. The production build for an address is `npm run build` (src/build/build.ts).
require('tsx/cjs');
const { join } = require('node:path');
const { paneConfiguration } = require('./src/build/configuration.ts');

module.exports = paneConfiguration({
  mode: 'development',
  folder: join(__dirname, 'out/pane'),
  officeJs: { kind: 'cdn' },
});
