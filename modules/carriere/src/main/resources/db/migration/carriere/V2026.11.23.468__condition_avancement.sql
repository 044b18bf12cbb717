-- Conditions d'avancement de grade, par échelle et par voie.
CREATE TABLE IF NOT EXISTS carriere_condition_avancement (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    categorie    CHAR(1)      NOT NULL,
    de_echelle   VARCHAR(30)  NOT NULL,
    vers_echelle VARCHAR(30)  NOT NULL,
    voie         VARCHAR(10)  NOT NULL,
    echelon      INT          NOT NULL,
    mois_echelon INT          NOT NULL,
    base         VARCHAR(12)  NOT NULL,
    mois_services INT         NOT NULL,
    fonction     BOOLEAN      NOT NULL,
    debut        DATE         NOT NULL,
    fin          DATE         NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_condition_avancement_uk (de_echelle, vers_echelle, voie, debut)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
