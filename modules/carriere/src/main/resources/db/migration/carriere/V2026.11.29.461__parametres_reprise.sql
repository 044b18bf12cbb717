INSERT IGNORE INTO referentiel_parametre
  (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_DEFAUT_A', '2007-01-01', NULL, 1,
   '1 dernière situation, 2 régime le plus favorable', 'Régime appliqué en catégorie A à l''agent qui ne choisit pas', 'décret n° 2006-1695, article à confirmer', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_DEFAUT_B', '2010-03-27', NULL, 1,
   '1 dernière situation, 2 régime le plus favorable', 'Régime appliqué en catégorie B à l''agent qui ne choisit pas', 'décret n° 2010-329, art. 18', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_DEFAUT_C', '2017-01-01', NULL, 2,
   '1 dernière situation, 2 régime le plus favorable', 'Régime appliqué en catégorie C à l''agent qui ne choisit pas', 'décret n° 2016-596, art. 8, silence du texte lu', FALSE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_MAINTIEN_PERIODE_MOIS', '2007-01-01', NULL, 12,
   'mois', 'Mois d''avant la nomination regardés pour le maintien de rémunération', 'décret n° 2016-596, art. 5 III', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_MAINTIEN_MEILLEURS_MOIS', '2007-01-01', NULL, 6,
   'mois', 'Meilleures rémunérations mensuelles dont la moyenne est maintenue', 'décret n° 2016-596, art. 5 III', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REPRISE_MAINTIEN_SERVICES_MOIS', '2007-01-01', NULL, 6,
   'mois', 'Services de contractuel exigés dans la période pour le maintien', 'décret n° 2016-596, art. 5 III', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REMUNERATION_POINT_ANNUEL', '2017-02-01', '2022-06-30', 56.2323,
   'euros par an', 'Valeur annuelle du point d''indice', 'décret n° 85-1148, art. 3', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REMUNERATION_POINT_ANNUEL', '2022-07-01', '2023-06-30', 58.2004,
   'euros par an', 'Valeur annuelle du point d''indice', 'décret n° 85-1148, art. 3', TRUE),
  (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'REMUNERATION_POINT_ANNUEL', '2023-07-01', NULL, 59.0734,
   'euros par an', 'Valeur annuelle du point d''indice', 'décret n° 85-1148, art. 3', TRUE);
