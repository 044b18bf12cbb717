CREATE TABLE IF NOT EXISTS finances_declaration_base (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  declaration_id BIGINT NOT NULL,
  mois DATE NOT NULL,
  base_cnracl DECIMAL(14,2) NOT NULL CHECK (base_cnracl >= 0),
  base_regime_general DECIMAL(14,2) NOT NULL CHECK (base_regime_general >= 0),
  CONSTRAINT finances_declaration_base_declaration_fk
    FOREIGN KEY (declaration_id) REFERENCES finances_declaration (id),
  KEY finances_declaration_base_mois_ix (declaration_id, mois)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
