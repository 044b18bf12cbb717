-- « courant » vaut 1 pour la version en vigueur et NULL pour une version remplacée : l'unicité ne porte que sur la première.
CREATE TABLE IF NOT EXISTS referentiel_effectif (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren   CHAR(9)     NOT NULL,
    date_effectif              DATE NOT NULL,
    titulaires_temps_complet   INT  NOT NULL,
    stagiaires_temps_complet   INT  NOT NULL,
    titulaires_temps_non_complet INT NOT NULL,
    contractuels               INT  NOT NULL,
    origine      VARCHAR(200) NOT NULL,
    acteur       VARCHAR(100) NOT NULL,
    remplacee_le DATETIME(3)  NULL,
    courant      TINYINT GENERATED ALWAYS AS (IF(remplacee_le IS NULL, 1, NULL)) STORED,
    UNIQUE KEY referentiel_effectif_courant (siren, date_effectif, courant),
    CONSTRAINT referentiel_effectif_fk_siren
        FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
    CONSTRAINT referentiel_effectif_positif
        CHECK (titulaires_temps_complet >= 0 AND stagiaires_temps_complet >= 0
            AND titulaires_temps_non_complet >= 0 AND contractuels >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
