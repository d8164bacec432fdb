/** web: words of what is published, in English. */
export const publicity = {
  public: {
    title: 'Published pilots',
    lead: 'What authorities have published of each pilot: what is tried, who decided, how it is supervised, what came of it. Each part that is not published says on what ground, and when that is looked at again.',
    search: 'Find by title, without diacritics',
    empty:
      'Nothing is published yet. A pilot appears here as soon as whoever is competent approves its publication.',
    none: 'No pilot fits. Take a word away.',
    all: 'All published pilots',
    door: 'To the sign-in page',
    link: 'See the published pilots',
    untitled: 'Pilot whose title is not published',
    number: 'No. {{number}}',
    shows: 'Published',
    heldBack: 'Not published',
    nothingHeldBack: 'Every part that there is has been published.',
    heldBackForGood: 'Not published for good.',
    reviewedOn: 'Looked at again on {{on}}.',
    nothingToTell: 'There is nothing to tell yet.',
    vnd: '{{amount}} dong',
    fromTo: 'From {{from}} to the target {{to}}',
    reached: 'Reached: {{value}}',
    feedback: 'Your feedback',
    feedbackLead:
      'You need not say who you are; the file keeps neither the name nor the address of whoever writes. A secretary reads it within three working days and gives reasons if it is not admitted. To report wrongdoing use the page for speaking up.',
    yourWords: 'What you have to say',
    wantsAnswer: 'I would like an answer',
    answerWhere:
      'As the file does not know who you are, the answer is kept in the file of the pilot; ask the body that carries it out.',
    send: 'Send',
    taken: 'Your feedback was received. Thank you.',
    archived: 'This pilot is archived and takes no more feedback.',
    onPilot: 'The public page of this pilot',
    fields: {
      decisionKind: 'Kind of decision',
      startedOn: 'Started on',
      end: 'End as decided',
      endedOn: 'Ended on',
      visitsHeld: 'Supervision visits held',
      lastVisitOn: 'Last visit',
    },
    decisionKinds: {
      full: 'Approved in full',
      pilot: 'Approved as a pilot',
    },
  },
};
