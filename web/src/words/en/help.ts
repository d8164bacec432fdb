/** web: the guides to each role's work in English. */
export const help = {
  help: {
    title: 'Guide to the work',
    lead: 'Each guide says briefly what comes to your desk, what you do with it, and what you must not do.',
    choose: 'Choose a role',
    mine: 'Your role',
    does: 'What you do',
    mind: 'Keep in mind',
    silence: 'If nothing is said',
    begin: 'Open my tasks',
    all: 'All guides',
    link: 'Guide to my work',
    first: {
      title: 'First steps in practice',
      who: 'You play {{name}}. What waits for this role stands below when it is its turn.',
      way: 'To see a pilot go its whole way: enter as a cadre, open “New proposal”, take “Fill with example text” and submit. Each page says on whose desk the next step lies; press “Play” beside that name to sit down there: clerk, legal reviewers, secretary, voting members, Party committee, then the head.',
      time: 'The yellow bar lets time pass, so that you see deadlines and reminders.',
      guide: 'The guide to this role',
      hide: 'Understood, hide this',
    },
    roles: {
      proposer: {
        name: 'Proposer',
        lead: 'You see that a rule blocks something people need, and want to try another way. To propose is your right and your duty.',
        steps: {
          s1: 'Open “New proposal” and write part by part; the draft keeps itself. Say what blocks, which rules, what scope and term, indicators with what there is and what is to be reached, risks and stop conditions.',
          s2: 'Before you submit, see who will decide and by when. Declare interests.',
          s3: 'Submit: the hour is recorded at once, and the “Dated proof” on the pilot’s page is your receipt. If it is returned, complete it and submit again.',
          s4: 'Once approved: begin the preparations, do it, file progress reports with their values; for what is in the way take “Raise an obstacle” among what else you may do.',
          s5: 'Print the “Dated proof” at any time; take “Ask for protection” if you are given trouble.',
        },
        mind: 'You do not vote on, judge or award your own proposal.',
        silence:
          'A report that is late is told to the supervisor and above; silence never makes a pilot a failure.',
      },
      clerk: {
        name: 'Clerk',
        lead: 'You are the door: every proposal reaches the right place on the right day.',
        steps: {
          s1: 'Register what comes, with its number and the name of the book; time runs from the submission, not from the registration.',
          s2: 'Sent to the wrong place: forward it to whoever is competent, in time.',
          s3: 'Attach documents, with number and day of what came on paper.',
        },
        mind: 'Late registration does not move the authority’s deadline.',
        silence: 'The head is told that the file still lies with the clerk.',
      },
      examiner: {
        name: 'Case secretary and legal reviewer',
        lead: 'You prepare the file so that whoever decides has grounds.',
        steps: {
          s1: 'Legal reviewers sign a sheet with grounds and instruments; two sign independently.',
          s2: 'The secretary chooses the route, asks other bodies and the Party committee; closing the consultation opens the vote.',
          s3: 'Record opinions against, and that somebody did not answer: silence is never consent.',
          s4: 'Secretary: prepare what is published and give the ground of what is held back; read what people write on the public page within three working days.',
        },
        mind: 'Whoever has an interest steps back; a vote by somebody who must is refused.',
        silence: 'What is late turns red on your desk and is told to the head.',
      },
      head: {
        name: 'Head',
        lead: 'You decide in the time that the law gives; all there is to know is on one page.',
        steps: {
          s1: 'Open the red line on top of “My tasks”: the page shows the dossier, the legality sheets, the Party committee’s opinion and the votes.',
          s2: 'See all three, then approve; to change something choose “Change the terms”. Refusing, returning, postponing and referring ask for reasons.',
          s3: 'While it runs: remove obstacles, decide changes and extensions, suspend, conclude the outcome.',
          s4: 'When you are away, record it and name a deputy under “My settings”.',
        },
        mind: 'You do not decide your own proposal, nor where you have an interest; then the superior does.',
        silence:
          'After seven working days the superior is told; no clock approves or refuses anything.',
      },
      member: {
        name: 'Voting member, council',
        lead: 'Your vote and your opinion are your own; nobody casts them for you.',
        steps: {
          s1: 'Read the dossier and vote on the pilot’s page; against, say why.',
          s2: 'With an interest, step back: your vote does not count, and a substitute is named when too few are left.',
          s3: 'A panel on causes hears the proposer before it concludes.',
        },
        mind: 'Nobody votes for another, a deputy neither.',
        silence: 'The chair is reminded; no silence is counted as a vote.',
      },
      supervisor: {
        name: 'Supervisor',
        lead: 'You watch the pilot with your own eyes and write down what you see.',
        steps: {
          s0: 'On Monday open “Supervision”: what is late comes first, then this week. Without a network write the visit down all the same: it is sent once there is one.',
          s1: 'At a checkpoint record team, evidence, values and findings; without findings, say why.',
          s2: 'Order a correction of what is bad; somebody else verifies it.',
          s3: 'Moving or skipping a checkpoint asks for a reason. At the end, countersign and score each target.',
        },
        mind: 'You do not supervise what you proposed, decided or run.',
        silence: 'A late checkpoint is told to the head and the superior’s supervisor.',
      },
      monitor: {
        name: 'Monitor',
        lead: 'You see the whole and answer with data.',
        steps: {
          s1: 'Statistics show stages, what is late at which desk, the time of each step against its limit.',
          s2: 'Make the periodic reports by their cut-offs, sign and send them; small numbers are withheld.',
          s3: 'Open campaigns and follow each unit.',
        },
        mind: 'There is no league table of failures.',
        silence: 'A late report is reminded of like any other work.',
      },
      auditor: {
        name: 'Auditor',
        lead: 'You verify without having to believe us.',
        steps: {
          s1: 'See who opened exports, and how the directory changed.',
          s2: 'On a pilot’s page open “Evidence”: check the ledger in your own browser, download it, and check it again on another machine with “pilotage verify-file”. The whole house: “pilotage verify”; exports: “verify-export”.',
        },
        mind: 'Each time you open private data is recorded.',
        silence: 'Nothing waits for you by a deadline.',
      },
      operator: {
        name: 'Operator',
        lead: 'You keep the system running; you decide nothing about files.',
        steps: {
          s1: 'Look at operators’ notes and letters that were not delivered.',
          s2: 'In Temporal’s screens: stopping and resetting change no file; the operations guide says how.',
        },
        mind: 'What files are about is not shown to you.',
        silence: 'Notes that nobody saw show as a number in the bar on top.',
      },
      administrator: {
        name: 'Directory and law administrator',
        lead: 'You see to it that work reaches the right person.',
        steps: {
          s0: 'Open “Directory”: vacancies come first. Import files: units, posts, then people; a preview changes nothing.',
          s1: 'Directory: add people, appoint, end holdings by a day; work follows posts, deadlines stay.',
          s2: 'Link accounts to people of the directory; give and revoke keys of other systems.',
          s3: 'Law packs: draft, see beforehand every date that moves; two people put one in force.',
        },
        mind: 'Nobody appoints themselves or links their own account.',
        silence: 'A vacant post is shown at each task that waits for it.',
      },
    },
  },
};
