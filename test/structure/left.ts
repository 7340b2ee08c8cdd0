/**
 * Names with two meanings that wait for their second name. The list may only get shorter: a name that is no
 * longer in two places must be taken out, a new one is refused.
 */
export const NAMES_LEFT: readonly string[] = [];

/** Exports that nothing but their own test takes: to be used or taken out. */
export const DEAD_LEFT: readonly string[] = [];

/** Exports that only tests take, each with the reason why it is no private part of its file. */
export const TAKEN_BY_TESTS: Readonly<Record<string, string>> = {
  'build/command.ts buildPdfProgram': 'the thread that reads PDFs is tried by itself',
  'build/command.ts buildScanProgram': 'so is the thread that recognises letters',
  'build/first-load.ts localFiles': 'what a page loads is counted over a page made for the test',
  'build/licence-list.ts PURPOSES': 'every dependency must have its purpose in the list',
  'build/licences.ts LICENCES_ALLOWED': 'the licences of all that is bundled are compared with it',
  'build/manifest.ts DEVELOPMENT_ADDRESS': 'the manifest of the repository must name it',
  'checking/checks.ts CHECKS': 'each check has its code, its sentence in the guide and its two examples',
  'documents/scan/straightened.ts skewOf': 'the angle is compared with that of a page drawn for the test',
  'host/client/node-client.ts CLIENT_FILES': 'the version of the client is compared with the one installed',
  'host/open-host.ts openHost':
    'the stand-in for Excel without its page: the place where tests run the add-in',
  'model/finding.ts FINDING_CODES': 'codes, documents and examples are compared with each other',
  'serving/run-command.ts splitLanguage': 'command lines of the guides are read as the commands read them',
  'sheets/row-height.ts linesOf': 'lines of a text are compared with what LibreOffice breaks',
  'taskpane/preferences.ts USUAL': 'what the pane begins with',
  'workbook/office/host-error.ts hostErrorOf': 'errors as Excel words them, one by one',
};

/** Files and functions that are still too long, to be cut. */
export const TOO_LONG_LEFT: readonly string[] = [];
