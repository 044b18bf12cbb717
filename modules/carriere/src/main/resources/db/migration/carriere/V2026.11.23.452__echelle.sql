CREATE TABLE IF NOT EXISTS carriere_classement_echelle (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    grade   VARCHAR(30) NOT NULL,
    echelle VARCHAR(30) NOT NULL,
    UNIQUE KEY carriere_classement_echelle_grade (grade)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
