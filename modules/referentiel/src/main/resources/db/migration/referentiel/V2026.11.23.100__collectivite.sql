CREATE TABLE IF NOT EXISTS referentiel_collectivite (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    cree_le       DATETIME(3)  NOT NULL,
    siren         CHAR(9)      NOT NULL,
    type          VARCHAR(20)  NOT NULL,
    nom           VARCHAR(160) NOT NULL,
    code_insee    CHAR(5)      NULL,
    codes_postaux VARCHAR(60)  NOT NULL DEFAULT '',
    arrondissement VARCHAR(40) NULL,
    siren_epci    CHAR(9)      NULL,
    etat          VARCHAR(12)  NOT NULL,
    siren_absorbante CHAR(9)   NULL,
    fusionnee_le  DATE         NULL,
    UNIQUE KEY referentiel_collectivite_siren (siren),
    UNIQUE KEY referentiel_collectivite_insee (code_insee),
    KEY referentiel_collectivite_nom (nom),
    KEY referentiel_collectivite_type (type, nom),
    KEY referentiel_collectivite_arrondissement (arrondissement, nom),
    KEY referentiel_collectivite_epci (siren_epci, nom),
    CONSTRAINT referentiel_collectivite_fk_epci
        FOREIGN KEY (siren_epci) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT referentiel_collectivite_fk_absorbante
        FOREIGN KEY (siren_absorbante) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
