CREATE TABLE IF NOT EXISTS referentiel_numero (
    serie   VARCHAR(10) NOT NULL,
    annee   INT         NOT NULL,
    dernier BIGINT      NOT NULL,
    PRIMARY KEY (serie, annee)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
