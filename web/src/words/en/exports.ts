/** web: words of exports and of the log of their openings, in English. */
export const exportWords = {
  exports: {
    none: 'There is no export that concerns you.',
    about: 'about {{name}}',
    to: 'for: {{to}}',
    until: 'may be opened until {{on}}',
    open: 'Open',
    willBeLogged:
      'Each opening is written down: who, in which post, when, what for and which content; the person concerned and the auditor can read it.',
    purpose: 'What you open it for',
    reference: 'Number of your own file (if any)',
    log: 'Who opened it',
    neverOpened: 'Nobody has opened it yet.',
    hash: 'SHA-256 of the content:',
    prove: 'Prove it offline with: npx pilotage verify-export <file>',
    save: 'Keep the file',
    entry: 'entry {{seq}}',
    whole: '{{entries}} entries of the ledger are in the file, whole.',
    unitNow: '{{unit}} (today {{unitNow}})',
    pack: 'Under the law pack {{pack}}',
    noLines: 'No conclusion about this person is in force yet.',
    as: {
      recipient: 'recipient',
      subject: 'person concerned',
      auditor: 'auditor',
    },
    purposes: {
      panelReview: 'review by a panel',
      personnelPlanning: 'personnel planning',
      fileTransfer: 'file moving with its person',
      handOver: 'handing over to an authorised body',
      ownReading: 'reading one’s own record',
      audit: 'audit',
    },
    columns: {
      number: 'No.',
      when: 'When',
      who: 'Who',
      purpose: 'What for',
      content: 'Content',
    },
  },
};
