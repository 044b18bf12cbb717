-- Services exigés au 1er janvier pour la promotion interne, par grade d'accueil.
CREATE TABLE IF NOT EXISTS carriere_condition_pi (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    grade         VARCHAR(30)  NOT NULL,
    categorie     CHAR(1)      NULL,
    mois_services INT          NOT NULL,
    debut         DATE         NOT NULL,
    fin           DATE         NULL,
    source_texte     VARCHAR(300) NOT NULL,
    source_reference VARCHAR(200) NOT NULL,
    source_verifiee  BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_condition_pi_uk (grade, debut),
    CONSTRAINT carriere_condition_pi_grade_fk FOREIGN KEY (grade) REFERENCES carriere_grade (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
