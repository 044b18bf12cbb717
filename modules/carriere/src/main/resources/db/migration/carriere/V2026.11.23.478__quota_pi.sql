-- Le quota d'un cadre d'emplois dans une campagne, sur l'ensemble des collectivités affiliées.
CREATE TABLE IF NOT EXISTS carriere_quota_pi (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    campagne_id     BIGINT      NOT NULL,
    cadre_emplois   VARCHAR(30) NOT NULL,
    recrutements    INT         NOT NULL,
    report          INT         NOT NULL,
    effectif        INT         NOT NULL,
    annees_sans     INT         NOT NULL,
    nombre          INT         NOT NULL,
    modalite        VARCHAR(20) NOT NULL,
    reliquat        INT         NOT NULL,
    trace           MEDIUMTEXT  NOT NULL,
    UNIQUE KEY carriere_quota_pi_cadre (campagne_id, cadre_emplois),
    CONSTRAINT carriere_quota_pi_fk FOREIGN KEY (campagne_id) REFERENCES carriere_campagne_pi (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
