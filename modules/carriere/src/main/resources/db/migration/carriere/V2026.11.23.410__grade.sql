-- Les grades des cadres d'emplois ; « texte » dit où lire la grille quand elle manque.
CREATE TABLE IF NOT EXISTS carriere_grade (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    code          VARCHAR(30)  NOT NULL,
    libelle       VARCHAR(120) NOT NULL,
    cadre_emplois VARCHAR(30)  NOT NULL,
    libelle_cadre VARCHAR(120) NOT NULL,
    filiere       VARCHAR(40)  NOT NULL,
    categorie     CHAR(1)      NOT NULL,
    rang          INT          NOT NULL,
    texte         VARCHAR(200) NOT NULL,
    UNIQUE KEY carriere_grade_code (code),
    KEY carriere_grade_cadre (cadre_emplois, rang),
    CONSTRAINT carriere_grade_categorie CHECK (categorie IN ('A', 'B', 'C'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
