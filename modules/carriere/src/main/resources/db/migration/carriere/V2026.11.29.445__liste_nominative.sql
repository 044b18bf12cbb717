CREATE TABLE IF NOT EXISTS carriere_liste_nominative (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    annee          INT          NOT NULL,
    fonctionnaires INT          NOT NULL,
    transmise_le   DATE         NOT NULL,
    transmise_par  VARCHAR(100) NOT NULL,
    UNIQUE KEY carriere_liste_nominative_annee (annee)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
