/** What pdf.js asks for when it is loaded, to draw: text and lines are read without it. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {} });

/** Standard output belongs to the result, and standard error to one sentence. */
for (const name of ['log', 'warn', 'info'] as const) console[name] = () => undefined;
