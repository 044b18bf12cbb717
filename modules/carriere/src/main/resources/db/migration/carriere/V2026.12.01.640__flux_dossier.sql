-- Dossier qu'un flux a ouvert ou changé, connu une fois le flux exécuté.
ALTER TABLE carriere_retraite_flux ADD COLUMN IF NOT EXISTS dossier BIGINT NULL AFTER objet;
