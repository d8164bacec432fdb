/** web: words of the page of evidence in English. */
export const evidence = {
  evidence: {
    title: 'Evidence',
    check: 'Check',
    how: 'Each entry of the ledger is hashed by SHA-256 together with the hash of the entry before. Change one letter of an old entry, and no hash from there on fits. The check runs in your own browser and does not ask the server.',
    head: 'Last hash:',
    checkNow: 'Check now',
    save: 'Download this ledger',
    holds: 'All is as it was written',
    broken: 'It is not as it was written',
    checked: 'Entries hashed again: {{count}}',
    faults: {
      content: 'Entry {{seq}}: its content does not fit its hash.',
      order: 'Entry {{seq}}: its number is wrong.',
      end: 'After entry {{seq}}: the chain does not end where it should.',
    },
    ledger: 'Entries of the ledger',
    heads: {
      number: 'No.',
      when: 'When',
      what: 'Kind, and by whom',
      hash: 'Hash',
    },
    noCrypto:
      'This browser cannot hash at an address without encryption. Open it by https, or download the ledger and check it by the command below.',
    offline:
      'To check it later, on any machine, without a network and without us: npx pilotage verify-file <file>. Keep the last hash somewhere else, such as in print with a decision, and add --head <hash>.',
    link: 'Evidence: ledger and hashes',
  },
};
