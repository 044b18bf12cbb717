CREATE TABLE IF NOT EXISTS referentiel_opposition (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    notification_id BIGINT  NOT NULL,
    siren_opposante CHAR(9) NOT NULL,
    recue_le        DATE    NOT NULL,
    reference       VARCHAR(200) NOT NULL,
    UNIQUE KEY referentiel_opposition_unique (notification_id, siren_opposante),
    CONSTRAINT referentiel_opposition_fk_notification
        FOREIGN KEY (notification_id) REFERENCES referentiel_notification_affiliation (id),
    CONSTRAINT referentiel_opposition_fk_siren
        FOREIGN KEY (siren_opposante) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
