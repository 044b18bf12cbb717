-- Reprises d'antériorité : carrières d'avant la DSN, saisies pour le compte de l'agent à la CNRACL.
CREATE TABLE IF NOT EXISTS carriere_retraite_reprise (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    carriere_id    BIGINT        NOT NULL,
    siren          CHAR(9)       NOT NULL,
    arrondissement VARCHAR(60)   NOT NULL,
    agent          VARCHAR(201)  NOT NULL,
    etat           VARCHAR(20)   NOT NULL,
    saisies        INT           NOT NULL,
    transmise_le   DATE          NULL,
    conclu_le      DATE          NULL,
    note           VARCHAR(2000) NULL,
    compte_id      BIGINT        NULL,
    version_cir    INT           NULL,
    KEY carriere_retraite_reprise_siren (siren, etat),
    KEY carriere_retraite_reprise_carriere (carriere_id),
    CONSTRAINT carriere_retraite_reprise_dates CHECK (conclu_le IS NULL OR conclu_le >= transmise_le),
    CONSTRAINT carriere_retraite_reprise_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id),
    CONSTRAINT carriere_retraite_reprise_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT carriere_retraite_reprise_fk_compte FOREIGN KEY (compte_id) REFERENCES carriere_retraite_compte (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
