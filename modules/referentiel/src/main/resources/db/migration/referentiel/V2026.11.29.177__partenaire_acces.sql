ALTER TABLE referentiel_partenaire
    MODIFY COLUMN secret VARCHAR(255) NULL,
    ADD COLUMN IF NOT EXISTS mode VARCHAR(20) NOT NULL DEFAULT 'BASIC' AFTER identifiant,
    ADD COLUMN IF NOT EXISTS secret_chiffre VARCHAR(255) NULL AFTER secret,
    ADD COLUMN IF NOT EXISTS ancien_mode VARCHAR(20) NULL AFTER secret_chiffre,
    ADD COLUMN IF NOT EXISTS ancien_secret VARCHAR(255) NULL AFTER ancien_mode,
    ADD COLUMN IF NOT EXISTS ancien_secret_chiffre VARCHAR(255) NULL AFTER ancien_secret,
    ADD COLUMN IF NOT EXISTS ancien_jusqua DATETIME(3) NULL AFTER ancien_secret_chiffre,
    ADD COLUMN IF NOT EXISTS quota_minute INT NULL AFTER ancien_jusqua;
