CREATE TABLE IF NOT EXISTS finances_titre_ligne (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  titre_id BIGINT NOT NULL,
  rang INT NOT NULL,
  libelle VARCHAR(200) NOT NULL,
  montant DECIMAL(14,2) NOT NULL CHECK (montant > 0),
  CONSTRAINT finances_titre_ligne_rang_uk UNIQUE (titre_id, rang),
  CONSTRAINT finances_titre_ligne_titre_fk FOREIGN KEY (titre_id) REFERENCES finances_titre (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
