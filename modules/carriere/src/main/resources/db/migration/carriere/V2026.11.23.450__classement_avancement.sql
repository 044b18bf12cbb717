-- Une ligne de table de classement à l'avancement de grade ; les grades y sont nommés par leur échelle quand ils en ont une.
CREATE TABLE IF NOT EXISTS carriere_classement_avancement (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    de_grade        VARCHAR(30)  NOT NULL,
    vers_grade      VARCHAR(30)  NOT NULL,
    de_echelon      INT          NOT NULL,
    anciennete_min  INT          NOT NULL,
    anciennete_max  INT          NULL,
    vers_echelon    INT          NOT NULL,
    fraction        VARCHAR(15)  NOT NULL,
    seuil_mois      INT          NOT NULL,
    majoration_mois INT          NOT NULL,
    plafond         VARCHAR(15)  NULL,
    debut           DATE         NOT NULL,
    fin             DATE         NULL,
    source          VARCHAR(300) NOT NULL,
    marque          VARCHAR(25)  NOT NULL,
    UNIQUE KEY carriere_classement_avancement_ligne (de_grade, vers_grade, debut, de_echelon, anciennete_min),
    CONSTRAINT carriere_classement_avancement_periode CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT carriere_classement_avancement_tranche CHECK (anciennete_max IS NULL OR anciennete_max > anciennete_min)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
