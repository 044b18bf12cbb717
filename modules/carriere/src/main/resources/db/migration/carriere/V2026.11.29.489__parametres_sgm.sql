INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_POPULATION', '2024-04-01', NULL, 2000,
     'habitants', 'Population à partir de laquelle les services de secrétaire général de mairie ne comptent pas', 'BIP SEGEMA', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_REQUALIFICATION_MOIS', '2024-04-01', '2027-12-31', 48,
     'mois', 'Services de secrétaire général de mairie exigés pour la requalification', 'BIP SEGEMA', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_PARCOURS_MOIS', '2024-08-01', NULL, 96,
     'mois', 'Services publics effectifs en catégorie C exigés pour le parcours des secrétaires généraux de mairie', 'BIP SEGEMA', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_PARCOURS_JOURS', '2024-08-01', NULL, 56,
     'jours', 'Formation exigée pour le parcours des secrétaires généraux de mairie', 'BIP SEGEMA', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_ATTACHE_MOIS', '2024-04-01', NULL, 48,
     'mois', 'Services de secrétaire général de mairie exigés d''un rédacteur pour devenir attaché', 'décret n° 87-1099, art. 6', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_SGM_ATTACHE_DIVISEUR', '2024-04-01', NULL, 2,
     'promotions', 'Promotions internes d''attachés qui en ouvrent une de plus aux secrétaires généraux de mairie', 'décret n° 87-1099, art. 6', FALSE);
