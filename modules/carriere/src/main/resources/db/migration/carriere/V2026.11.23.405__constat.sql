CREATE TABLE IF NOT EXISTS carriere_constat (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    cree_le     DATETIME(3)  NOT NULL,
    acte_id     BIGINT       NOT NULL,
    carriere_id BIGINT       NOT NULL,
    siren       CHAR(9)      NOT NULL,
    gravite     VARCHAR(12)  NOT NULL,
    code        VARCHAR(40)  NOT NULL,
    message     VARCHAR(400) NOT NULL,
    regle       VARCHAR(300) NOT NULL,
    champ       VARCHAR(40)  NULL,
    en_vigueur  BOOLEAN      NOT NULL,
    KEY carriere_constat_carriere (carriere_id, en_vigueur, id),
    KEY carriere_constat_siren (siren, en_vigueur, gravite, id),
    CONSTRAINT carriere_constat_fk_acte FOREIGN KEY (acte_id) REFERENCES carriere_acte (id),
    CONSTRAINT carriere_constat_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id),
    CONSTRAINT carriere_constat_fk_siren FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
