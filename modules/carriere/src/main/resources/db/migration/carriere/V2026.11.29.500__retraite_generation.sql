-- Âge d'ouverture du droit à pension et durée d'assurance requise, par génération et date d'effet de la pension.
CREATE TABLE IF NOT EXISTS carriere_retraite_generation (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    categorie       VARCHAR(12)  NOT NULL,
    naissance_debut DATE         NOT NULL,
    naissance_fin   DATE         NULL,
    debut           DATE         NOT NULL,
    fin             DATE         NULL,
    age_mois        INT          NOT NULL,
    trimestres      INT          NOT NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_retraite_generation_debut (categorie, naissance_debut, debut),
    CONSTRAINT carriere_retraite_generation_naissances CHECK (naissance_fin IS NULL OR naissance_fin >= naissance_debut),
    CONSTRAINT carriere_retraite_generation_periode CHECK (fin IS NULL OR fin >= debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
