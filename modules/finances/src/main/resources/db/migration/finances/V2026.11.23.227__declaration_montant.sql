CREATE TABLE IF NOT EXISTS finances_declaration_montant (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  declaration_id BIGINT NOT NULL,
  rang INT NOT NULL,
  contribution VARCHAR(10) NOT NULL,
  taux_pct DECIMAL(7,4) NOT NULL,
  base DECIMAL(14,2) NOT NULL,
  montant DECIMAL(14,2) NOT NULL,
  CONSTRAINT finances_declaration_montant_declaration_fk
    FOREIGN KEY (declaration_id) REFERENCES finances_declaration (id),
  KEY finances_declaration_montant_rang_ix (declaration_id, rang)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
