/** web: words of coming in and going out in English. */
export const identity = {
  door: {
    title: 'Sign in',
    lead: 'Sign in with your office account. This system keeps no password.',
    signIn: 'Sign in with the office account',
    notOpened: 'You are not signed in yet',
    reference: 'Reference:',
    problems: {
      SIGN_IN_EXPIRED: 'This sign-in took too long or was begun in another browser. Sign in again.',
      SIGN_IN_DENIED:
        'Your office’s account system said no, or you broke off there. Try again; if it still does not work, ask whoever looks after the accounts.',
      SIGN_IN_INVALID:
        'What came back does not fit this sign-in and was not accepted. Begin again.',
      PROVIDER_AWAY:
        'Your office’s account system does not answer for the moment. Files and deadlines are kept; try again in a few minutes.',
      UNKNOWN_PERSON:
        'Your account is right, but the directory does not know who you are yet. Send this reference to your office’s directory administrator.',
    },
  },
  sessions: {
    title: 'Where you are signed in',
    text: 'If one of these is not yours, sign out there and tell whoever looks after the accounts.',
    here: 'this browser',
    lastSeen: 'last seen {{at}}',
    unknownBrowser: 'Another browser',
    endOne: 'Sign out in {{name}}',
    everywhere: 'Sign out everywhere',
  },
};
