-- Seuils de population en deçà desquels un grade n'est pas ouvert, et cadres sans taux de promotion.
CREATE TABLE IF NOT EXISTS carriere_regle_grade (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    grade      VARCHAR(30) NOT NULL,
    population INT         NULL,
    sans_taux  BOOLEAN     NOT NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_regle_grade_uk (grade),
    CONSTRAINT carriere_regle_grade_fk FOREIGN KEY (grade) REFERENCES carriere_grade (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
