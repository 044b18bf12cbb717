ALTER TABLE carriere_fusion
    ADD COLUMN IF NOT EXISTS intitule VARCHAR(210) NOT NULL DEFAULT '' AFTER absorbe,
    ADD COLUMN IF NOT EXISTS siren CHAR(9) NOT NULL DEFAULT '' AFTER intitule,
    ADD COLUMN IF NOT EXISTS arrondissement VARCHAR(60) NOT NULL DEFAULT '' AFTER siren,
    ADD INDEX IF NOT EXISTS carriere_fusion_arrondissement (arrondissement, id);
