CREATE TABLE IF NOT EXISTS referentiel_population (
    id        BIGINT       NOT NULL PRIMARY KEY,
    version   BIGINT       NOT NULL,
    cree_le   DATETIME(3)  NOT NULL,
    siren     CHAR(9)      NOT NULL,
    annee     SMALLINT     NOT NULL,
    habitants INT          NOT NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY referentiel_population_siren_annee (siren, annee),
    CONSTRAINT referentiel_population_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
