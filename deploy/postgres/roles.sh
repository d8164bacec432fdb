#!/bin/sh
# First start of the database: who owns the schema, who works in it, and Temporal's own databases.
# pilotage_owner migrates; the program lays down that power and works as pilotage_app, and as pilotage_vault where it
# reads who spoke up.
set -eu

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$PILOTAGE_DB_PASSWORD" --set=temporal_password="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE pilotage_app NOLOGIN;
CREATE ROLE pilotage_vault NOLOGIN;
CREATE ROLE pilotage_owner LOGIN PASSWORD :'owner_password';
GRANT pilotage_app, pilotage_vault TO pilotage_owner;
CREATE DATABASE pilotage OWNER pilotage_owner;

CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
SQL
