-- La grille de points d'une ligne directrice de gestion.
CREATE TABLE IF NOT EXISTS carriere_ldg_critere (
    ldg_id  BIGINT       NOT NULL,
    rang    INT          NOT NULL,
    code    VARCHAR(40)  NOT NULL,
    libelle VARCHAR(200) NOT NULL,
    points  INT          NOT NULL,
    PRIMARY KEY (ldg_id, code),
    CONSTRAINT carriere_ldg_critere_fk FOREIGN KEY (ldg_id) REFERENCES carriere_ldg (id),
    CONSTRAINT carriere_ldg_critere_points CHECK (points > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
