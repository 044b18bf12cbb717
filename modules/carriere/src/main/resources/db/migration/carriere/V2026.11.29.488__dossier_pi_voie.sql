-- La voie d'une promotion interne, et les services de secrétaire général de mairie qu'elle suppose.
ALTER TABLE carriere_dossier_pi
    ADD COLUMN IF NOT EXISTS voie              VARCHAR(25)  NOT NULL DEFAULT 'QUOTA',
    ADD COLUMN IF NOT EXISTS sgm_mois          INT          NULL,
    ADD COLUMN IF NOT EXISTS sgm_population    INT          NULL,
    ADD COLUMN IF NOT EXISTS sgm_jours         INT          NULL,
    ADD COLUMN IF NOT EXISTS sgm_justificatif  VARCHAR(200) NULL;
