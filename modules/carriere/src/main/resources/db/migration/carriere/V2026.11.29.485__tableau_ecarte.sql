-- Les agents mis à part d'un tableau : leur situation n'a pas pu être examinée, et pourquoi.
CREATE TABLE IF NOT EXISTS carriere_tableau_ecarte (
    tableau_id  BIGINT       NOT NULL,
    carriere_id BIGINT       NOT NULL,
    nom         VARCHAR(100) NOT NULL,
    prenom      VARCHAR(100) NOT NULL,
    de_grade    VARCHAR(30)  NOT NULL,
    motif       VARCHAR(500) NOT NULL,
    PRIMARY KEY (tableau_id, carriere_id),
    CONSTRAINT carriere_tableau_ecarte_fk FOREIGN KEY (tableau_id) REFERENCES carriere_tableau (id),
    CONSTRAINT carriere_tableau_ecarte_carriere_fk FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
