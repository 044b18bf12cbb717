CREATE TABLE IF NOT EXISTS referentiel_verrou (
    id           BIGINT      NOT NULL PRIMARY KEY,
    version      BIGINT      NOT NULL,
    cree_le      DATETIME(3) NOT NULL,
    echecs       INT         NOT NULL,
    jusqua       DATETIME(3) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
