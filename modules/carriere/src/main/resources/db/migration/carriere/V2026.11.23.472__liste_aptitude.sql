-- Les listes d'aptitude ; l'année est celle du concours ou de la promotion interne.
CREATE TABLE IF NOT EXISTS carriere_liste_aptitude (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    nature      VARCHAR(20)  NOT NULL,
    grade       VARCHAR(30)  NOT NULL,
    specialite  VARCHAR(120) NULL,
    annee       INT          NOT NULL,
    etat        VARCHAR(20)  NOT NULL,
    numero      VARCHAR(20)  NULL,
    etablie_le  DATE         NULL,
    etablie_par VARCHAR(60)  NULL,
    publiee_le  DATE         NULL,
    campagne_id BIGINT       NULL,
    UNIQUE KEY carriere_liste_aptitude_numero (numero),
    KEY carriere_liste_aptitude_etat (etat, publiee_le),
    KEY carriere_liste_aptitude_grade (grade, nature, annee),
    CONSTRAINT carriere_liste_aptitude_grade_fk FOREIGN KEY (grade) REFERENCES carriere_grade (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
