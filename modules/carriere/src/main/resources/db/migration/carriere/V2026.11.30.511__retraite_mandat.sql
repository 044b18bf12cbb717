-- Mandats par lesquels une collectivité laisse le centre de gestion instruire ses dossiers de retraite.
CREATE TABLE IF NOT EXISTS carriere_retraite_mandat (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    siren       CHAR(9)      NOT NULL,
    reference   VARCHAR(100) NOT NULL,
    debut       DATE         NOT NULL,
    fin         DATE         NULL,
    accorde_par VARCHAR(100) NOT NULL,
    revoque_le  DATE         NULL,
    motif       VARCHAR(500) NULL,
    KEY carriere_retraite_mandat_siren (siren, debut),
    CONSTRAINT carriere_retraite_mandat_periode CHECK (fin IS NULL OR fin >= debut),
    CONSTRAINT carriere_retraite_mandat_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
