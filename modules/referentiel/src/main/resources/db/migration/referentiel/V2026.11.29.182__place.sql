-- Kinds of work of which one at most is in progress; each module adds its own rows
CREATE TABLE IF NOT EXISTS socle_place (
    nature VARCHAR(20) NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
