-- Supplément pour la NBI, gain et coût d'une surcotisation de chaque départ simulé.
ALTER TABLE carriere_retraite_depart
    ADD COLUMN IF NOT EXISTS supplement_nbi DECIMAL(14, 2) NULL AFTER majoration_enfants,
    ADD COLUMN IF NOT EXISTS surcotisation_gain DECIMAL(8, 2) NULL AFTER supplement_nbi,
    ADD COLUMN IF NOT EXISTS surcotisation_mois INT NULL AFTER surcotisation_gain,
    ADD COLUMN IF NOT EXISTS surcotisation_cout DECIMAL(14, 2) NULL AFTER surcotisation_mois,
    ADD COLUMN IF NOT EXISTS surcotisation_surcout DECIMAL(14, 2) NULL AFTER surcotisation_cout;
