CREATE TABLE IF NOT EXISTS referentiel_notification_affiliation (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren   CHAR(9)     NOT NULL,
    nature  VARCHAR(20) NOT NULL,
    notifiee_le DATE    NOT NULL,
    reference     VARCHAR(200) NOT NULL,
    acteur        VARCHAR(100) NOT NULL,
    opposee       BOOLEAN      NOT NULL DEFAULT FALSE,
    UNIQUE KEY referentiel_notification_affiliation_unique (siren, notifiee_le, nature),
    CONSTRAINT referentiel_notification_affiliation_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
