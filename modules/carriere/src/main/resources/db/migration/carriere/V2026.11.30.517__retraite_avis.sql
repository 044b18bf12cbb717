-- Demandes d'avis préalable à la CNRACL. Aucune donnée médicale n'y figure.
CREATE TABLE IF NOT EXISTS carriere_retraite_avis (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    carriere_id    BIGINT        NOT NULL,
    siren          CHAR(9)       NOT NULL,
    arrondissement VARCHAR(60)   NOT NULL,
    agent          VARCHAR(201)  NOT NULL,
    type           VARCHAR(20)   NOT NULL,
    etat           VARCHAR(20)   NOT NULL,
    depart         DATE          NOT NULL,
    expose         VARCHAR(2000) NOT NULL,
    numero         VARCHAR(40)   NULL,
    transmise_le   DATE          NULL,
    etudiee_le     DATE          NULL,
    rendu_le       DATE          NULL,
    note           VARCHAR(2000) NULL,
    KEY carriere_retraite_avis_siren (siren, etat),
    KEY carriere_retraite_avis_carriere (carriere_id),
    CONSTRAINT carriere_retraite_avis_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id),
    CONSTRAINT carriere_retraite_avis_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
