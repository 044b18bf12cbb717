-- Jour de publication de la déclaration de vacance d'emploi ; inconnu pour les stages suivis auparavant.
ALTER TABLE carriere_stage ADD COLUMN IF NOT EXISTS vacance_le DATE NULL;
