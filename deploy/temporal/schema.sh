#!/bin/sh
# Brings Temporal's two databases to the schema of this server version. Running it again is
# harmless: the set-up leaves a schema alone that is newer than its own first version.
set -eu

export SQL_PLUGIN="$DB" SQL_HOST="$POSTGRES_SEEDS" SQL_PORT="$DB_PORT"
export SQL_USER="$POSTGRES_USER" SQL_PASSWORD="$POSTGRES_PWD"
versions=/etc/temporal/schema/postgresql/v12

temporal-sql-tool --db "$DBNAME" setup-schema -v 0.0
temporal-sql-tool --db "$DBNAME" update-schema -d "$versions/temporal/versioned"
temporal-sql-tool --db "$VISIBILITY_DBNAME" setup-schema -v 0.0
temporal-sql-tool --db "$VISIBILITY_DBNAME" update-schema -d "$versions/visibility/versioned"
