-- Pièces attendues d'un dossier de retraite, par type de pension.
CREATE TABLE IF NOT EXISTS carriere_retraite_type_piece (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    pension     VARCHAR(20)  NOT NULL,
    code        VARCHAR(40)  NOT NULL,
    rang        INT          NOT NULL,
    libelle     VARCHAR(200) NOT NULL,
    obligatoire BOOLEAN      NOT NULL,
    debut       DATE         NOT NULL,
    fin         DATE         NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_retraite_type_piece_debut (pension, code, debut),
    CONSTRAINT carriere_retraite_type_piece_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
