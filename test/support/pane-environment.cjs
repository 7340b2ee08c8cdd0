// jsdom for the pane's tests, with what every web view has and jsdom lacks.
const { TextDecoder, TextEncoder } = require('node:util');
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    // One realm for bytes, so that what the file adapter makes is what the tests compare.
    Object.assign(global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer });
    // The page's files: where they stand in a folder, and their bytes.
    Object.defineProperty(global.File.prototype, 'webkitRelativePath', { value: '' });
    global.Blob.prototype.arrayBuffer ??= function () {
      return new Promise((resolve) => {
        const reader = new global.FileReader();
        reader.onload = () => resolve(reader.result);
        reader.readAsArrayBuffer(this);
      });
    };
    global.scrollTo = () => undefined;
    global.matchMedia = () => Object.assign(new global.EventTarget(), { matches: false });
  }
};
