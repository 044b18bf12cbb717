ALTER TABLE carriere_dossier
    ADD COLUMN IF NOT EXISTS elimine_le DATE NULL AFTER motif,
    ADD COLUMN IF NOT EXISTS elimine_par VARCHAR(100) NULL AFTER elimine_le,
    ADD INDEX IF NOT EXISTS carriere_dossier_terme (etat, naissance, id);
