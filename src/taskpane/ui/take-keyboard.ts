/** As the `ref` of a button that comes back when its editor closes: gives it the keyboard at once. */
export const takeKeyboard = (button: HTMLButtonElement | null): void => button?.focus();
