-- Les courriers de la promotion interne : à envoyer, envoyés, lus par l'employeur.
CREATE TABLE IF NOT EXISTS carriere_envoi_pi (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    campagne_id BIGINT       NOT NULL,
    dossier_id  BIGINT       NOT NULL,
    siren       CHAR(9)      NOT NULL,
    nom         VARCHAR(100) NOT NULL,
    prenom      VARCHAR(100) NOT NULL,
    courrier    VARCHAR(20)  NOT NULL,
    texte       TEXT         NOT NULL,
    etat        VARCHAR(10)  NOT NULL,
    envoye_le   DATE         NULL,
    envoye_par  VARCHAR(60)  NULL,
    lu_le       DATE         NULL,
    UNIQUE KEY carriere_envoi_pi_dossier (dossier_id, courrier),
    KEY carriere_envoi_pi_campagne (campagne_id, etat),
    CONSTRAINT carriere_envoi_pi_campagne_fk FOREIGN KEY (campagne_id) REFERENCES carriere_campagne_pi (id),
    CONSTRAINT carriere_envoi_pi_dossier_fk FOREIGN KEY (dossier_id) REFERENCES carriere_dossier_pi (id),
    CONSTRAINT carriere_envoi_pi_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
