/** web: words of the page of a decision in English. */
export const decide = {
  decide: {
    title: 'Decision: {{title}}',
    dossier: 'The dossier, version {{version}}',
    legality: 'Legality sheets',
    opinion: 'The Party committee’s opinion',
    lawful: 'Lawful',
    notLawful: 'Not lawful',
    noSheet: 'There is no legality sheet yet.',
    noOpinion: 'The Party committee has not given its opinion yet.',
    terms: 'What would be decided',
    termsText:
      'Taken from the dossier and the rules; scope, sites, indicators and stop conditions stay as in the dossier. To change them choose “Change the terms”.',
    noTerms: 'No supervisor without a part in the proposal was found; choose one when you approve.',
    draftPaper: 'Read the draft decision: {{name}}',
    then: 'After the approval',
    bar: 'Decision',
    toSee: 'Still to be seen:',
    allSeen: 'Dossier, legality sheets and the Party committee’s opinion were in view.',
    otherTerms: 'Change the terms …',
    done: 'Decided: {{title}}',
    notNow: 'This file does not wait for your decision now.',
    wholePage: 'Open its page ({{name}})',
    everything: 'Open the whole file and its timeline',
    parts: {
      dossier: 'Dossier',
      legality: 'Legality sheets',
      opinion: 'Party committee’s opinion',
    },
  },
};
