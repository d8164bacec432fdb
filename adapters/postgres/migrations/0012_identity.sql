-- Sessions know by which door somebody came in, when they were last there, and what the provider needs to end its own.
ALTER TABLE pilotage.sessions
  ADD kind          text NOT NULL DEFAULT 'persona' CHECK (kind IN ('persona', 'oidc')),
  ADD browser       text NOT NULL DEFAULT '',
  ADD last_seen_at  timestamptz NOT NULL DEFAULT now(),
  ADD idle_seconds  integer CHECK (idle_seconds > 0),   -- null: only expires_at ends it
  ADD id_token      text;
CREATE INDEX sessions_of_person ON pilotage.sessions (tenant, person);

-- A sign-in on its way to the provider and back: used once, by the browser that began it, within minutes.
CREATE TABLE pilotage.sign_ins (
  id          text PRIMARY KEY,            -- sha256 of the cookie's secret
  state       text NOT NULL,
  nonce       text NOT NULL,
  verifier    text NOT NULL,
  goes_to     text NOT NULL,
  language    text NOT NULL,
  expires_at  timestamptz NOT NULL
);

-- Who somebody of the provider is in the directory. person null: came to the door, and nobody has said yet.
CREATE TABLE pilotage.identities (
  tenant      text NOT NULL,
  issuer      text NOT NULL,
  subject     text NOT NULL,
  reference   text NOT NULL,               -- short; told to whoever came, so that an administrator finds them
  label       text NOT NULL,               -- as the provider calls them
  person      text,
  linked_by   text,
  linked_at   timestamptz,
  came_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, issuer, subject)
);
CREATE INDEX identities_of_person ON pilotage.identities (tenant, person);

-- Keys with which other systems ask: each in the name of a person of the directory, for named scopes, until a day.
CREATE TABLE pilotage.api_keys (
  tenant        text NOT NULL,
  id            text NOT NULL,
  name          text NOT NULL,
  person        text NOT NULL,
  scopes        text[] NOT NULL,
  secret_hash   text NOT NULL,
  created_by    text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  revoked_at    timestamptz,
  last_used_at  timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX api_keys_by_id ON pilotage.api_keys (id);
