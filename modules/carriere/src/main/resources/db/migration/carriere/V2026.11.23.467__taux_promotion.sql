-- Taux de promotion délibérés par grade d'avancement ; le dernier en date s'applique.
CREATE TABLE IF NOT EXISTS carriere_taux_promotion (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren          CHAR(9)       NOT NULL,
    grade          VARCHAR(30)   NOT NULL,
    pourcentage    DECIMAL(5, 2) NOT NULL,
    arrondi        VARCHAR(10)   NOT NULL,
    deliberation   VARCHAR(120)  NOT NULL,
    deliberee_le   DATE          NOT NULL,
    cst_le         DATE          NOT NULL,
    UNIQUE KEY carriere_taux_promotion_date (siren, grade, deliberee_le),
    CONSTRAINT carriere_taux_promotion_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT carriere_taux_promotion_grade_fk FOREIGN KEY (grade) REFERENCES carriere_grade (code),
    CONSTRAINT carriere_taux_promotion_bornes CHECK (pourcentage BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
