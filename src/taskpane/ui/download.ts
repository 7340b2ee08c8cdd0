/** So long a browser may take to begin with a download. */
const LONG = 60_000;

/** Gives bytes to the browser as a download; what it writes them to is the browser's and the person's choice. */
export function downloadFile(name: string, bytes: Uint8Array, type: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), LONG);
}
