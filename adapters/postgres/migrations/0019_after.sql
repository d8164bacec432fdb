-- Families of pilots, and awards by the beginning of the hash of the entry that gave them.
CREATE INDEX pilots_by_parent ON pilotage.pilots (tenant, parent) WHERE parent IS NOT NULL;
CREATE INDEX ledger_awards ON pilotage.ledger (tenant, left(hash, 20)) WHERE type = 'Awarded';
