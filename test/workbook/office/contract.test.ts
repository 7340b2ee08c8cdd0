import { describeContract } from '../contract';
import { officeSession } from './office-session';

// Microsoft's three client files, unmodified, and the least that the manifest asks for.
describeContract('in Excel on the web', (bytes) => officeSession(bytes));
describeContract('in Excel for Windows', (bytes) => officeSession(bytes, { clientPlatform: 'win32' }));
describeContract('in Excel for Mac', (bytes) => officeSession(bytes, { clientPlatform: 'mac' }));
describeContract('in an Excel with the requirement floor', (bytes) =>
  officeSession(bytes, { clientPlatform: 'win32', declaredSets: { ExcelApi: '1.9' } }),
);
