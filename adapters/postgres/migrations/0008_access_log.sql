-- Who opened what left the house: one chain of entries a pilot, like the ledger's. A reading is no act of the law.
CREATE TABLE pilotage.accesses (
  tenant       text NOT NULL,
  pilot        text NOT NULL,
  seq          integer NOT NULL CHECK (seq > 0),
  matter       text NOT NULL,              -- the export that was opened
  entry        bytea NOT NULL,             -- RFC 8785 canonical bytes of the whole entry
  prev_hash    text NOT NULL,
  hash         text NOT NULL,              -- sha256(prev_hash || entry), hex
  PRIMARY KEY (tenant, pilot, seq)
);
CREATE INDEX accesses_by_matter ON pilotage.accesses (tenant, pilot, matter, seq);
CREATE TRIGGER accesses_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pilotage.accesses
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON pilotage.accesses FROM pilotage_app;

-- Where each chain ends, so that a cut tail is found; it only moves on, one entry at a time.
CREATE TABLE pilotage.access_heads (
  tenant  text NOT NULL,
  pilot   text NOT NULL,
  seq     integer NOT NULL CHECK (seq >= 0),
  hash    text NOT NULL,
  PRIMARY KEY (tenant, pilot)
);
CREATE FUNCTION pilotage.move_head_on() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF NEW.seq <> OLD.seq + 1 OR NEW.tenant <> OLD.tenant OR NEW.pilot <> OLD.pilot THEN
    RAISE EXCEPTION 'the log of openings only goes on';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER access_heads_move_on BEFORE UPDATE ON pilotage.access_heads
  FOR EACH ROW EXECUTE FUNCTION pilotage.move_head_on();
CREATE TRIGGER access_heads_stay BEFORE DELETE OR TRUNCATE ON pilotage.access_heads
  FOR EACH STATEMENT EXECUTE FUNCTION pilotage.refuse_change();
REVOKE DELETE, TRUNCATE ON pilotage.access_heads FROM pilotage_app;
