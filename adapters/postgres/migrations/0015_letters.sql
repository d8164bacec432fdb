-- Letters. Where a person is written to, apart from the directory and erasable; how they wish it; what was to be told to
-- whom, and what became of it.
CREATE TABLE pilotage.contacts (
  tenant           text NOT NULL,
  person           text NOT NULL,
  email            text,                    -- confirmed by a code that was sent to it
  verified_at      timestamptz,
  refused_at       timestamptz,             -- its server turned a letter away for good; until it is confirmed anew
  refusal          text,
  asked_email      text,                    -- waits for its code
  code             text,
  code_asked_at    timestamptz,
  code_tries       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant, person)
);

CREATE TABLE pilotage.notice_wishes (
  tenant    text NOT NULL,
  person    text NOT NULL,
  language  text NOT NULL,
  wishes    jsonb NOT NULL,
  PRIMARY KEY (tenant, person)
);

-- One row a notice and person, written with the mark that the notice was given.
CREATE TABLE pilotage.letters (
  tenant      text NOT NULL,
  pilot       text NOT NULL,                -- or concern:<id>
  notice      text NOT NULL,
  person      text NOT NULL,
  post        text NOT NULL,
  at          text NOT NULL,                -- legal instant of the notice
  due_at      text NOT NULL,                -- legal instant from which it is looked at
  state       text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'written', 'pointless')),
  reason      text,                         -- why it is pointless
  mail        uuid,
  made_at     timestamptz NOT NULL DEFAULT now(),
  settled_at  timestamptz,
  PRIMARY KEY (tenant, pilot, notice, person)
);
CREATE INDEX letters_waiting ON pilotage.letters (tenant, due_at) WHERE state = 'waiting';
CREATE INDEX letters_of_mail ON pilotage.letters (tenant, mail) WHERE mail IS NOT NULL;
CREATE INDEX letters_of_person ON pilotage.letters (tenant, person, made_at DESC);

-- What is handed to a mail server: one letter, a day's letters together, or a code. The address stands in contacts alone.
CREATE TABLE pilotage.mails (
  tenant            text NOT NULL,
  id                uuid NOT NULL,
  person            text NOT NULL,
  kind              text NOT NULL CHECK (kind IN ('notice', 'digest', 'code')),
  state             text NOT NULL DEFAULT 'ready'
                    CHECK (state IN ('ready', 'handing', 'handed', 'kept', 'refused', 'pointless')),
  reason            text,
  due_at            text NOT NULL,          -- legal instant
  next_try_at       timestamptz NOT NULL DEFAULT now(),
  tries             integer NOT NULL DEFAULT 0,
  attempt           uuid,
  leased_until      timestamptz,
  may_have_doubled  boolean NOT NULL DEFAULT false,  -- an attempt ended without anybody knowing how
  message_id        text,
  bytes             integer,
  body_hash         text,                   -- sha256 of the message as handed over, hex
  answer            text,                   -- of the mail server, without the address
  handed_at         timestamptz,
  subject           text,                   -- of a letter that was kept, as is the next
  content           text,
  made_at           timestamptz NOT NULL DEFAULT now(),
  settled_at        timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX mails_to_hand_over ON pilotage.mails (tenant, next_try_at) WHERE state IN ('ready', 'handing');
CREATE INDEX mails_of_person ON pilotage.mails (tenant, person, made_at DESC);
CREATE INDEX mails_by_time ON pilotage.mails (tenant, made_at DESC, id DESC);
CREATE INDEX mails_undelivered ON pilotage.mails (tenant, made_at DESC) WHERE state IN ('ready', 'handing', 'refused');
REVOKE DELETE, TRUNCATE ON pilotage.letters, pilotage.mails FROM pilotage_app;

-- Told to the head of a post whose letters do not arrive. Not of the record: nothing of the pilot changed.
CREATE TABLE pilotage.letter_notices (
  tenant       text NOT NULL,
  pilot        text NOT NULL,
  id           text NOT NULL,
  seq          integer NOT NULL,
  post         text NOT NULL,
  event        text NOT NULL,
  body         jsonb NOT NULL,
  at           text NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, pilot, id)
);
CREATE INDEX letter_notices_by_post ON pilotage.letter_notices (tenant, post, at DESC);
