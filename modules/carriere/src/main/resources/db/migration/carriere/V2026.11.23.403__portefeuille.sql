CREATE TABLE IF NOT EXISTS carriere_portefeuille (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    cree_le        DATETIME(3)  NOT NULL,
    identifiant    VARCHAR(100) NOT NULL,
    arrondissement VARCHAR(60)  NOT NULL,
    UNIQUE KEY carriere_portefeuille_couple (identifiant, arrondissement)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
