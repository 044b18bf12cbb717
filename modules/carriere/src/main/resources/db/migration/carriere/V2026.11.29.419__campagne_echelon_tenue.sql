ALTER TABLE carriere_campagne_echelon
    ADD COLUMN IF NOT EXISTS instance CHAR(36) NULL AFTER execution,
    ADD COLUMN IF NOT EXISTS tenue_jusqu_a DATETIME(3) NULL AFTER instance;
