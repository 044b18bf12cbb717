CREATE TABLE IF NOT EXISTS numerique_application (
    id               BIGINT       NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    cree_le          DATETIME(3)  NOT NULL,
    code             VARCHAR(30)  NOT NULL,
    rang             INT          NOT NULL,
    libelle          VARCHAR(100) NOT NULL,
    description      VARCHAR(300) NOT NULL,
    mission          VARCHAR(30)  NOT NULL,
    page             VARCHAR(60)  NULL,
    hotes            VARCHAR(300) NULL,
    url              VARCHAR(300) NULL,
    actif            BOOLEAN      NOT NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY numerique_application_code_uk (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
