CREATE TABLE IF NOT EXISTS numerique_habilitation_application (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    cree_le        DATETIME(3)  NOT NULL,
    application_id BIGINT       NOT NULL,
    siren          CHAR(9)      NOT NULL,
    compte         VARCHAR(100) NOT NULL,
    debut          DATE         NOT NULL,
    fin            DATE         NULL,
    annulee        BOOLEAN      NOT NULL,
    accordee_par   VARCHAR(100) NOT NULL,
    KEY numerique_habilitation_application_siren_ix (siren, compte),
    CONSTRAINT numerique_habilitation_application_fk
        FOREIGN KEY (application_id) REFERENCES numerique_application (id),
    CONSTRAINT numerique_habilitation_application_siren_fk
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT numerique_habilitation_application_compte_fk
        FOREIGN KEY (compte) REFERENCES referentiel_compte (identifiant)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
