-- Ce qui compte comme services à la CNRACL : par statut, par position, par congé.
CREATE TABLE IF NOT EXISTS carriere_retraite_regle_service (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    nature VARCHAR(20) NOT NULL,
    code   VARCHAR(40) NOT NULL,
    motif  VARCHAR(40) NOT NULL,
    effet  VARCHAR(12) NOT NULL,
    debut  DATE        NOT NULL,
    fin    DATE        NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_retraite_regle_service_debut (nature, code, motif, debut),
    CONSTRAINT carriere_retraite_regle_service_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
