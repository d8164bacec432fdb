/** contracts (web, api): text without its diacritics, so that whoever types quickly still finds. */
const marks = /[\u0300-\u036f]/g;

export const plain = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Every word typed is somewhere in the text. */
export const matches = (text: string, typed: string): boolean => {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
};
