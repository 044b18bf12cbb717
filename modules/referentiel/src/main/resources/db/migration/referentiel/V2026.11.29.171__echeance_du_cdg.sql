ALTER TABLE referentiel_echeance
    MODIFY COLUMN siren CHAR(9) NULL;
