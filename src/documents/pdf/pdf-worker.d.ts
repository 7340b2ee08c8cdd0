/** The other half of pdf.js: loaded into the thread itself, which needs no second one. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
