-- Une ligne par échelon ; les lignes d'un grade qui commencent le même jour forment une version de sa grille.
CREATE TABLE IF NOT EXISTS carriere_grille (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    grade           VARCHAR(30)  NOT NULL,
    debut           DATE         NOT NULL,
    fin             DATE         NULL,
    echelon         INT          NOT NULL,
    indice_brut     INT          NOT NULL,
    indice_majore   INT          NOT NULL,
    duree_mois      INT          NULL,
    source          VARCHAR(200) NOT NULL,
    source_verifiee BOOLEAN      NOT NULL,
    UNIQUE KEY carriere_grille_version (grade, debut, echelon),
    CONSTRAINT carriere_grille_grade_fk FOREIGN KEY (grade) REFERENCES carriere_grade (code),
    CONSTRAINT carriere_grille_periode CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT carriere_grille_echelon CHECK (echelon >= 1),
    CONSTRAINT carriere_grille_duree CHECK (duree_mois IS NULL OR duree_mois > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
