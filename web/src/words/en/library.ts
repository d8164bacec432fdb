/** web: words of the library of precedents in English. */
export const library = {
  library: {
    title: 'Library of precedents',
    lead: 'What finished pilots teach: what worked, what did not, and why. Nobody is named, and nothing is ranked.',
    search: 'Find by title, unit or instrument, without diacritics',
    instruments: 'Instruments in the way',
    none: 'No precedent fits. Take a condition away.',
    empty:
      'There is no precedent yet. A finished pilot is nominated on its page, and a monitor accepts it.',
  },
};
