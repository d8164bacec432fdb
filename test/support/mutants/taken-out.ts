/** test: the one file that the law has to do without in this test file, from the project's root; '' for none. */
let place = '';

export const takeOut = (file: string): void => {
  place = file;
};

export const takenOut = (): string => place;
