-- Barème A : l'indice majoré de chaque indice brut.
CREATE TABLE IF NOT EXISTS carriere_bareme_indice (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    indice_brut     INT          NOT NULL,
    indice_majore   INT          NOT NULL,
    debut           DATE         NOT NULL,
    fin             DATE         NULL,
    source          VARCHAR(200) NOT NULL,
    source_verifiee BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_bareme_indice_version (indice_brut, debut),
    CONSTRAINT carriere_bareme_indice_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
