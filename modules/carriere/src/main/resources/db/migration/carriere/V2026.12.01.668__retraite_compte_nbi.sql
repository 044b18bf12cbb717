-- NBI, surcotisation et jours de services actifs des périodes ; congés de maternité ou d'adoption des enfants.
ALTER TABLE carriere_retraite_compte_periode
    ADD COLUMN IF NOT EXISTS nbi INT NULL,
    ADD COLUMN IF NOT EXISTS surcotisation BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS services_actifs_jours INT NULL;
ALTER TABLE carriere_retraite_reprise_periode
    ADD COLUMN IF NOT EXISTS nbi INT NULL,
    ADD COLUMN IF NOT EXISTS surcotisation BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS services_actifs_jours INT NULL;
ALTER TABLE carriere_retraite_compte_enfant
    ADD COLUMN IF NOT EXISTS conges VARCHAR(160) NOT NULL DEFAULT '';
