-- Les lauréats inscrits ; la date de naissance distingue les homonymes et n'est jamais publiée.
CREATE TABLE IF NOT EXISTS carriere_inscription (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    liste_id       BIGINT       NOT NULL,
    nom            VARCHAR(100) NOT NULL,
    prenom         VARCHAR(100) NOT NULL,
    date_naissance DATE         NOT NULL,
    siren          CHAR(9)      NULL,
    dossier_id     BIGINT       NULL,
    etat           VARCHAR(20)  NOT NULL,
    renouvellements INT         NOT NULL,
    prorogation    DATE         NULL,
    sortie_le      DATE         NULL,
    motif_sortie   VARCHAR(300) NULL,
    UNIQUE KEY carriere_inscription_laureat (liste_id, nom, prenom, date_naissance),
    KEY carriere_inscription_personne (nom, prenom, date_naissance),
    CONSTRAINT carriere_inscription_liste_fk FOREIGN KEY (liste_id) REFERENCES carriere_liste_aptitude (id),
    CONSTRAINT carriere_inscription_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
