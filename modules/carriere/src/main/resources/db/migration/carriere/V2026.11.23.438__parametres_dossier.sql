INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOSSIER_CONSULTATION_CONSERVATION', '2013-01-01', NULL, 3,
     'ans', 'Conservation des traces de consultation du dossier électronique',
     'décret n° 2011-675 ; arrêté du 21 décembre 2012', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOSSIER_CONSERVATION', '2013-01-01', NULL, 80,
     'ans', 'Durée d''utilité administrative du dossier, à compter de la naissance de l''agent',
     'arrêté du 21 décembre 2012, annexe', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOSSIER_AGE_MINIMUM', '1985-01-01', NULL, 16,
     'ans', 'Âge avant lequel aucun acte ne prend effet (à vérifier)',
     'Cahier des charges, dossier individuel', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOSSIER_RETRAIT_DELAI', '2016-06-01', NULL, 4,
     'mois', 'Délai de retrait d''un acte créateur de droits, à compter de sa signature',
     'code des relations entre le public et l''administration, art. L242-1', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'SANCTION_EFFACEMENT_GROUPE_1', '1984-01-27', NULL, 3,
     'ans', 'Effacement d''office d''une sanction du premier groupe versée au dossier (à vérifier)',
     'CGFP, art. L533-5', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'SANCTION_EFFACEMENT_GROUPE_2', '1984-01-27', NULL, 10,
     'ans de services effectifs', 'Effacement sur demande d''une sanction du deuxième groupe (à vérifier)',
     'CGFP, art. L533-6', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'SANCTION_EFFACEMENT_GROUPE_3', '1984-01-27', NULL, 10,
     'ans de services effectifs', 'Effacement sur demande d''une sanction du troisième groupe (à vérifier)',
     'CGFP, art. L533-6', FALSE);
INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOSSIER_ANOMALIE_REPONSE', '2026-01-01', NULL, 30,
     'jours', 'Délai laissé à l''employeur pour répondre à une anomalie signalée (à vérifier)',
     'Choix du système', FALSE);
