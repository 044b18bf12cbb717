-- Ce qui compte pour l'avancement d'échelon : par position, par congé, par activité prouvée en disponibilité.
CREATE TABLE IF NOT EXISTS carriere_regle_temps (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    nature       VARCHAR(20)  NOT NULL,
    code         VARCHAR(40)  NOT NULL,
    motif        VARCHAR(40)  NOT NULL,
    compte       BOOLEAN      NOT NULL,
    plafond      VARCHAR(20)  NULL,
    plafond_mois INT          NULL,
    debut        DATE         NOT NULL,
    fin          DATE         NULL,
    source_texte     VARCHAR(200) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_regle_temps_debut (nature, code, motif, debut),
    CONSTRAINT carriere_regle_temps_periode CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT carriere_regle_temps_plafond CHECK ((plafond IS NULL) = (plafond_mois IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
