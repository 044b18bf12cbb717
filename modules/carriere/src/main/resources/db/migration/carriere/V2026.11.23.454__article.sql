CREATE TABLE IF NOT EXISTS carriere_classement_article (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    code    VARCHAR(62)  NOT NULL,
    article VARCHAR(150) NOT NULL,
    UNIQUE KEY carriere_classement_article_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
