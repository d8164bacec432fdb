-- A law that somebody wrote, who proposed it having seen what it would do, and what two people put in force.
CREATE TABLE pilotage.law_drafts (
  tenant          text NOT NULL,
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  kind            text NOT NULL CHECK (kind IN ('pack', 'calendar')),
  law             text NOT NULL,
  version         text NOT NULL,
  hash            text NOT NULL,
  effective_from  date NOT NULL,
  body            jsonb NOT NULL,
  person          text NOT NULL,
  post            text NOT NULL,
  at              timestamptz NOT NULL,   -- legal time
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, kind, law, version, hash, effective_from)
);

-- The last proposal of a draft counts; one whose digest no longer holds is made again.
CREATE TABLE pilotage.law_proposals (
  tenant   text NOT NULL,
  draft    uuid NOT NULL,
  n        integer NOT NULL CHECK (n > 0),
  digest   text NOT NULL,                 -- of the what-if that the person saw
  summary  jsonb NOT NULL,
  person   text NOT NULL,
  post     text NOT NULL,
  reason   text NOT NULL CHECK (reason <> ''),
  at       timestamptz NOT NULL,
  PRIMARY KEY (tenant, draft, n),
  FOREIGN KEY (tenant, draft) REFERENCES pilotage.law_drafts (tenant, id)
);

CREATE TABLE pilotage.law_register (
  tenant          text NOT NULL,
  draft           uuid NOT NULL,
  proposal        integer NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('pack', 'calendar')),
  law             text NOT NULL,
  version         text NOT NULL,
  hash            text NOT NULL,
  effective_from  date NOT NULL,
  digest          text NOT NULL,
  proposed_by     text NOT NULL,
  proposed_post   text NOT NULL,
  proposed_at     timestamptz NOT NULL,
  reason          text NOT NULL,
  confirmed_by    text NOT NULL,
  confirmed_post  text NOT NULL,
  confirmed_at    timestamptz NOT NULL,
  recorded_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, draft),
  UNIQUE (tenant, kind, law, version),
  FOREIGN KEY (tenant, draft, proposal) REFERENCES pilotage.law_proposals (tenant, draft, n),
  CHECK (proposed_by <> confirmed_by),
  CHECK (proposed_at <= confirmed_at)
);
CREATE INDEX law_register_by_law ON pilotage.law_register (kind, law, version);

REVOKE UPDATE, DELETE, TRUNCATE
  ON pilotage.law_drafts, pilotage.law_proposals, pilotage.law_register FROM pilotage_app;
