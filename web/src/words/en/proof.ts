/** web: words of the dated proof in English. */
export const proof = {
  proof: {
    title: 'Dated proof',
    lines: 'What was recorded',
    when: 'When',
    what: 'What',
    who: 'By whom',
    entry: 'Entry, hash',
    asOf: 'Made {{date}}, up to entry {{seq}} of the ledger, hash:',
    text: 'This tells what was submitted, advised, decided, reported and warned of, and when. Each line has its place in a ledger that nobody can change; an auditor compares by the hash.',
    protection: 'Protection of the proposer',
    notAsked: 'no protection was asked for.',
    asked: 'protection was asked for; no measure yet.',
    onHold: 'on hold: a case of abuse is being looked into',
    sorts: {
      submission: 'Submission',
      receipt: 'Receipt',
      opinion: 'Opinion',
      decision: 'Decision',
      report: 'Report',
      warning: 'Warning',
      judgement: 'Conclusion',
    },
  },
};
