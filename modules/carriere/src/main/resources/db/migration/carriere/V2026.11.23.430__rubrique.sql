CREATE TABLE IF NOT EXISTS carriere_rubrique (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    numero  INT          NOT NULL,
    libelle VARCHAR(200) NOT NULL,
    debut DATE NOT NULL,
    fin   DATE NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_rubrique_numero (numero, debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
