-- Au titre de qui un partenaire agit sous un mandat : l'employeur, ou le centre de gestion pour un système du CdG.
ALTER TABLE referentiel_partenaire_mandat ADD COLUMN IF NOT EXISTS titre VARCHAR(10) NOT NULL DEFAULT 'EMPLOYEUR' AFTER siren;
