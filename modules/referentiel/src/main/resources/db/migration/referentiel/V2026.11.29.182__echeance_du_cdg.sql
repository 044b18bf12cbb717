-- An échéance without collectivité is the CdG's own
ALTER TABLE referentiel_echeance MODIFY COLUMN siren CHAR(9) NULL;
