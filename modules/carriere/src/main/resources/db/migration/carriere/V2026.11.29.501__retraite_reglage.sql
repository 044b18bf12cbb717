-- Taux, seuils et montants du calcul de la pension ; le rang distingue les paliers d'une valeur qui en a (années).
CREATE TABLE IF NOT EXISTS carriere_retraite_reglage (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    code   VARCHAR(40)    NOT NULL,
    rang   INT            NOT NULL,
    valeur DECIMAL(14, 4) NOT NULL,
    unite  VARCHAR(40)    NOT NULL,
    debut  DATE           NOT NULL,
    fin    DATE           NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_retraite_reglage_debut (code, rang, debut),
    CONSTRAINT carriere_retraite_reglage_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
