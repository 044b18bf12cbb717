-- L'avis des autres employeurs d'un agent proposé à la promotion interne.
CREATE TABLE IF NOT EXISTS carriere_dossier_pi_avis (
    dossier_id BIGINT   NOT NULL,
    siren      CHAR(9)  NOT NULL,
    favorable  BOOLEAN  NOT NULL,
    recu_le    DATE     NOT NULL,
    PRIMARY KEY (dossier_id, siren),
    CONSTRAINT carriere_dossier_pi_avis_fk FOREIGN KEY (dossier_id) REFERENCES carriere_dossier_pi (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
