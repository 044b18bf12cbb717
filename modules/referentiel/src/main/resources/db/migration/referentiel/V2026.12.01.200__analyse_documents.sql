ALTER TABLE referentiel_document
    ADD COLUMN IF NOT EXISTS analyse VARCHAR(10)  NOT NULL DEFAULT 'NON_SOUMIS',
    ADD COLUMN IF NOT EXISTS motif   VARCHAR(200) NULL;

INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ANTIVIRUS_ESSAIS_MAX', '2026-01-01', NULL, 10,
     'essais', 'Analyses manquées après lesquelles le déposant est prévenu, au plus EVENEMENT_TENTATIVES_MAX (à vérifier)',
     'Choix du système', FALSE);
