-- Agents d'une cohorte, par une de leurs carrières : aucun n'en sort.
CREATE TABLE IF NOT EXISTS carriere_retraite_cohorte_membre (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    cohorte_id  BIGINT NOT NULL,
    carriere_id BIGINT NOT NULL,
    UNIQUE KEY carriere_retraite_cohorte_membre_unique (cohorte_id, carriere_id),
    CONSTRAINT carriere_retraite_cohorte_membre_fk_cohorte FOREIGN KEY (cohorte_id) REFERENCES carriere_retraite_cohorte (id),
    CONSTRAINT carriere_retraite_cohorte_membre_fk_carriere FOREIGN KEY (carriere_id) REFERENCES carriere_carriere (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
