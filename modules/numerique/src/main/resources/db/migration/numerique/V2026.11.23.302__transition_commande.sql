CREATE TABLE IF NOT EXISTS numerique_transition_commande (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    cree_le     DATETIME(3)  NOT NULL,
    commande_id BIGINT       NOT NULL,
    de          VARCHAR(20)  NOT NULL,
    evenement   VARCHAR(30)  NOT NULL,
    vers        VARCHAR(20)  NOT NULL,
    acteur      VARCHAR(100) NOT NULL,
    detail      VARCHAR(500) NOT NULL,
    KEY numerique_transition_commande_ordre (commande_id, id),
    CONSTRAINT numerique_transition_commande_fk
        FOREIGN KEY (commande_id) REFERENCES numerique_commande (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
