CREATE TABLE IF NOT EXISTS referentiel_habilitation (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version      BIGINT       NOT NULL,
    cree_le      DATETIME(3)  NOT NULL,
    compte_id    BIGINT       NOT NULL,
    siren        CHAR(9)      NULL,
    role         VARCHAR(30)  NOT NULL,
    debut        DATE         NOT NULL,
    fin          DATE         NULL,
    annulee      BOOLEAN      NOT NULL DEFAULT FALSE,
    accordee_par VARCHAR(100) NOT NULL,
    KEY referentiel_habilitation_compte (compte_id, debut),
    KEY referentiel_habilitation_siren (siren, role, debut),
    KEY referentiel_habilitation_role (role, debut),
    CONSTRAINT referentiel_habilitation_fk_compte FOREIGN KEY (compte_id) REFERENCES referentiel_compte (id),
    CONSTRAINT referentiel_habilitation_fk_collectivite
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
