CREATE TABLE IF NOT EXISTS carriere_acte (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    cree_le        DATETIME(3)  NOT NULL,
    carriere_id    BIGINT       NOT NULL,
    type           VARCHAR(30)  NOT NULL,
    numero         VARCHAR(40)  NOT NULL,
    date_signature DATE         NOT NULL,
    date_effet     DATE         NOT NULL,
    siren          CHAR(9)      NOT NULL,
    auteur         VARCHAR(100) NOT NULL,
    connu_le       DATETIME(3)  NOT NULL,
    annule_le      DATETIME(3)  NULL,
    motif_annulation VARCHAR(300) NULL,
    KEY carriere_acte_carriere (carriere_id, date_effet, id),
    KEY carriere_acte_siren (siren, connu_le),
    CONSTRAINT carriere_acte_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id),
    CONSTRAINT carriere_acte_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
