INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_ANNEES_INITIALES', '2017-01-01', NULL, 2,
     'ans', 'Durée de la première inscription sur une liste d''aptitude', 'CGFP, art. L325-39', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_ANNEES_PAR_DEMANDE', '2017-01-01', NULL, 1,
     'ans', 'Durée ajoutée par une réinscription', 'CGFP, art. L325-39', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_RENOUVELLEMENTS', '2017-01-01', NULL, 2,
     'réinscriptions', 'Nombre de réinscriptions sur une liste d''aptitude', 'CGFP, art. L325-39', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_DEMANDE_MOIS', '2017-01-01', NULL, 1,
     'mois', 'Délai de la demande écrite avant le terme', 'CGFP, art. R325-131', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_DEMANDE_ANTICIPEE_REFUSEE', '2017-01-01', NULL, 0,
     'oui = 1', 'Demande reçue plus d''un mois avant le terme : admise avec avertissement (0) ou refusée (1)',
     'Lecture retenue, à confirmer par le CdG', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_RAPPEL_PREMIER', '2017-01-01', NULL, 60,
     'jours', 'Premier rappel avant le terme d''une inscription', 'Choix du système', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'APTITUDE_RAPPEL_SECOND', '2017-01-01', NULL, 30,
     'jours', 'Second rappel avant le terme : la demande peut être faite', 'Choix du système', FALSE);
