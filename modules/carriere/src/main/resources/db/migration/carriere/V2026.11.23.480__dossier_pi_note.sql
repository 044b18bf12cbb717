-- La cotation d'un dossier, critère par critère de la grille.
CREATE TABLE IF NOT EXISTS carriere_dossier_pi_note (
    dossier_id BIGINT      NOT NULL,
    code       VARCHAR(40) NOT NULL,
    points     INT         NOT NULL,
    PRIMARY KEY (dossier_id, code),
    CONSTRAINT carriere_dossier_pi_note_fk FOREIGN KEY (dossier_id) REFERENCES carriere_dossier_pi (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
