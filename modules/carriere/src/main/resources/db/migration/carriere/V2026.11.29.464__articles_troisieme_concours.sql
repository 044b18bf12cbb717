-- Où lire la bonification des lauréats du troisième concours, dont les durées n'ont pas été lues.
INSERT IGNORE INTO carriere_classement_article (id, version, cree_le, code, article)
VALUES
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'C-ART7', 'décret n° 2016-596, art. 7'),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'B-ART16', 'décret n° 2010-329, art. 16'),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'A-ART10', 'décret n° 2006-1695, article sur le troisième concours (numéro à confirmer)');
