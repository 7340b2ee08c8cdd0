/** Runs a program of the build as a script of the page; ends as well where it could not be had. */
export const loadScript = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => resolve();
    document.head.append(script);
  });
