-- Collectivités affiliées à titre volontaire qui ont gardé la compétence des listes d'aptitude (CGFP, art. L261-5).
CREATE TABLE IF NOT EXISTS carriere_reserve_pi (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren     CHAR(9)      NOT NULL,
    debut     DATE         NOT NULL,
    reference VARCHAR(200) NOT NULL,
    UNIQUE KEY carriere_reserve_pi_siren (siren),
    CONSTRAINT carriere_reserve_pi_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
