-- Campaigns of implementation: plans of organisations, what was urged, and inspections.
CREATE TABLE pilotage.campaigns (
  tenant        text NOT NULL,
  id            text NOT NULL,
  state         jsonb NOT NULL,            -- fold of its entries
  is_concluded  boolean NOT NULL DEFAULT false,
  opened_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX campaigns_listed ON pilotage.campaigns (tenant, is_concluded, opened_at DESC, id);

CREATE TABLE pilotage.campaign_entries (
  tenant       text NOT NULL,
  campaign     text NOT NULL,
  seq          integer NOT NULL CHECK (seq > 0),
  event        jsonb NOT NULL,
  command_id   text,
  record_time  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, campaign, seq),
  FOREIGN KEY (tenant, campaign) REFERENCES pilotage.campaigns (tenant, id)
);
CREATE UNIQUE INDEX campaign_command_once
  ON pilotage.campaign_entries (tenant, campaign, command_id) WHERE command_id IS NOT NULL;
CREATE TRIGGER campaign_entries_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.campaign_entries
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.campaign_entries FROM pilotage_app;
REVOKE DELETE, TRUNCATE ON pilotage.campaigns FROM pilotage_app;
