CREATE TABLE IF NOT EXISTS finances_cotisation_credit (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  siren CHAR(9) NOT NULL,
  declaration_id BIGINT NOT NULL,
  contribution VARCHAR(10) NOT NULL,
  montant DECIMAL(14,2) NOT NULL CHECK (montant > 0),
  impute_sur_id BIGINT NULL,
  CONSTRAINT finances_cotisation_credit_uk UNIQUE (declaration_id, contribution),
  CONSTRAINT finances_cotisation_credit_siren_fk FOREIGN KEY (siren) REFERENCES referentiel_collectivite (siren),
  CONSTRAINT finances_cotisation_credit_declaration_fk
    FOREIGN KEY (declaration_id) REFERENCES finances_declaration (id),
  CONSTRAINT finances_cotisation_credit_impute_fk FOREIGN KEY (impute_sur_id) REFERENCES finances_declaration (id),
  KEY finances_cotisation_credit_ouvert_ix (siren, impute_sur_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
