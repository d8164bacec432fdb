/** web: words of one's own settings in English. */
export const settings = {
  settings: {
    title: 'My settings',
    told: 'Recorded in the directory.',
    now: 'in effect now',
    absences: 'Absences',
    absencesText:
      'An absence stops no clock. The deputy you named acts on these days, and stops by themselves when you are back.',
    recordAbsence: 'Record an absence',
    firstDay: 'From',
    lastDay: 'Up to and including',
    reason: 'Reason',
    reasons: {
      leave: 'Leave',
      mission: 'Mission',
      training: 'Training',
      other: 'Other',
    },
    backNow: 'I am back',
    notGoing: 'I am not going',
    deputies: 'Deputies',
    deputiesText:
      'A deputy may act only while you are absent, within the days given; the record names both of you. Votes, opinions, checks and judgements stay your own.',
    nameDeputy: 'Name a deputy',
    forPost: 'My post',
    deputy: 'Deputy, by post',
    instrument: 'Number of the written instrument',
    standsInForYou: '{{name}} stands in for you as {{post}}',
    youStandIn: 'You stand in for {{name}}, {{post}}',
    revoke: 'Revoke',
  },
  look: {
    title: 'Looks',
    shade: 'Background',
    where: 'Holds for this browser.',
    shades: { auto: 'As the device is', light: 'Light', dark: 'Dark' },
  },
};
