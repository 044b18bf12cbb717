CREATE TABLE IF NOT EXISTS carriere_fiche (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version BIGINT       NOT NULL,
    cree_le DATETIME(3)  NOT NULL,
    code     VARCHAR(40)  NOT NULL,
    nature   VARCHAR(20)  NOT NULL,
    theme    VARCHAR(40)  NOT NULL,
    titre    VARCHAR(200) NOT NULL,
    texte    TEXT         NOT NULL,
    auteur   VARCHAR(100) NOT NULL,
    debut DATE NOT NULL,
    fin   DATE NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_fiche_version (code, debut),
    KEY carriere_fiche_nature (nature, theme, titre)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
