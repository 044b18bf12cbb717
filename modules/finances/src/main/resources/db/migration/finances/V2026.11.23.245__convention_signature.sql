CREATE TABLE IF NOT EXISTS finances_convention_signature (
  id BIGINT PRIMARY KEY,
  version BIGINT NOT NULL,
  cree_le DATETIME(3) NOT NULL,
  convention_id BIGINT NOT NULL,
  partie VARCHAR(20) NOT NULL,
  nom VARCHAR(100) NOT NULL,
  qualite VARCHAR(100) NOT NULL,
  signee_le DATE NOT NULL,
  CONSTRAINT finances_convention_signature_uk UNIQUE (convention_id, partie),
  CONSTRAINT finances_convention_signature_fk FOREIGN KEY (convention_id) REFERENCES finances_convention (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
