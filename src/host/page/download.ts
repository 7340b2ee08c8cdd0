/** Gives a file to the browser as a download. */
export function download(name: string, content: Uint8Array | string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
  );
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(anchor.href);
}
