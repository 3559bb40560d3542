CREATE TABLE regie_export (name TEXT, value TEXT);
CREATE TABLE regie_column (table_name TEXT, column_name TEXT, kind TEXT, about TEXT);
