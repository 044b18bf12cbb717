CREATE TABLE IF NOT EXISTS finances_convention_avenant (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  convention_id BIGINT NOT NULL,
  numero INT NOT NULL,
  objet VARCHAR(200) NOT NULL,
  date_effet DATE NOT NULL,
  duree_mois INT NULL,
  deliberation_reference VARCHAR(60) NULL,
  deliberation_date DATE NULL,
  CONSTRAINT finances_convention_avenant_uk UNIQUE (convention_id, numero),
  CONSTRAINT finances_convention_avenant_fk FOREIGN KEY (convention_id) REFERENCES finances_convention (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
