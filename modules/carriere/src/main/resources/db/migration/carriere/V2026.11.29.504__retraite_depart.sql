-- Les départs d'une estimation conservée, tels qu'ils ont été calculés.
CREATE TABLE IF NOT EXISTS carriere_retraite_depart (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    simulation_id        BIGINT         NOT NULL,
    depart               DATE           NOT NULL,
    age_mois             INT            NOT NULL,
    issue                VARCHAR(20)    NOT NULL,
    trimestres_services  INT            NOT NULL,
    trimestres_assurance INT            NOT NULL,
    trimestres_requis    INT            NOT NULL,
    indice               INT            NULL,
    traitement           DECIMAL(14, 2) NULL,
    taux_pct             DECIMAL(8, 4)  NULL,
    decote_pct           DECIMAL(8, 4)  NULL,
    surcote_pct          DECIMAL(8, 4)  NULL,
    minimum_garanti      BOOLEAN        NOT NULL,
    majoration_enfants   DECIMAL(14, 2) NULL,
    montant              DECIMAL(14, 2) NULL,
    trace                TEXT           NOT NULL,
    KEY carriere_retraite_depart_simulation (simulation_id, depart),
    CONSTRAINT carriere_retraite_depart_fk FOREIGN KEY (simulation_id) REFERENCES carriere_retraite_simulation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
