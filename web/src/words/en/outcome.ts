/** web: words of how a pilot ended in English. */
export const outcome = {
  outcome: {
    title: 'Outcome',
    open: 'Not yet concluded: the scores are a proposal, the meeting and the head conclude.',
    concluded: 'concluded on {{date}}',
    proposed:
      'The scores proposed: {{outcome}}; the reasons for another outcome are in the timeline.',
    targets: 'Targets, values and scores',
    indicator: 'Target',
    baseline: 'Before',
    target: 'Promised',
    reached: 'Reached',
    score: 'Score',
    unscored: 'not yet scored',
    report: 'Report on the results by {{name}}, {{date}}',
  },
};
