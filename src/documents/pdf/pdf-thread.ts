import './pdf-stubs';
import { parentPort, workerData } from 'node:worker_threads';
import { readPdfPages } from './pdf-pages';

/** A program of its own: reads the PDF that it is started with, answers once, and ends. Why: decision 0129. */
void readPdfPages(workerData).then((answer) => parentPort?.postMessage(answer));
