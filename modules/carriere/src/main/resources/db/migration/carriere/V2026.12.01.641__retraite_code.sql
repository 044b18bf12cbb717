-- Codes des messages de retraite qui ne viennent d'aucune autre table.
CREATE TABLE IF NOT EXISTS carriere_retraite_code (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    type    VARCHAR(20)  NOT NULL,
    code    VARCHAR(40)  NOT NULL,
    libelle VARCHAR(200) NOT NULL,
    debut   DATE         NOT NULL,
    fin     DATE         NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_retraite_code_debut (type, code, debut),
    CONSTRAINT carriere_retraite_code_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
