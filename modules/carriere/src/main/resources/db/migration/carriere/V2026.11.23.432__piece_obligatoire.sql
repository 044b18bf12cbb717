CREATE TABLE IF NOT EXISTS carriere_piece_obligatoire (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    statut     VARCHAR(20) NOT NULL,
    type_piece VARCHAR(40) NOT NULL,
    debut DATE NOT NULL,
    fin   DATE NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_piece_obligatoire_cle (statut, type_piece, debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
