-- Lignes d'un formulaire de rétablissement : une par situation.
CREATE TABLE IF NOT EXISTS carriere_retraite_rtb_periode (
    id      BIGINT      NOT NULL PRIMARY KEY,
    version BIGINT      NOT NULL,
    cree_le DATETIME(3) NOT NULL,
    rtb_id  BIGINT        NOT NULL,
    du      DATE          NOT NULL,
    au      DATE          NOT NULL,
    libelle VARCHAR(500)  NOT NULL,
    part    DECIMAL(14, 10) NOT NULL,
    KEY carriere_retraite_rtb_periode_rtb (rtb_id, du),
    CONSTRAINT carriere_retraite_rtb_periode_fk FOREIGN KEY (rtb_id) REFERENCES carriere_retraite_rtb (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
